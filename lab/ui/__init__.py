"""The page: one file per tab, all explanatory text in `wording`, all arithmetic in `lab`."""

from lab import page_files
from lab.ui import quick_import

page_files.settle()  # Gradio reads it when it is imported, which only what lies in here does
quick_import.settle()
