import hashlib
def text_digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
