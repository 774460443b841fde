// One stream of answers for as long as the page lives. Two moments in which Gradio's client breaks are kept from it:
//
// The server ends the stream when no answer is due. An event that is asked just then is listed on the stream that ends,
// and waits for ever. So the end is not passed on: the next event, or one that is still due, opens the stream again.
//
// Before a page unloads its client ends the stream, and calls the connection lost if an answer was due: a page that is
// slow to leave says so, and one that stays after all (the link was a download) loads anew. So nothing is aborted then;
// the browser ends the stream itself if the page does go.
(() => {
  if (window.labStream) return;
  window.labStream = true;
  const LEAVING = 10000; // milliseconds after which a page that should leave has stayed
  const plainFetch = window.fetch.bind(window);
  const due = new Set(), early = new Set(); // events asked and not yet answered; answered before their id was known here
  let wake = () => {}, leaving = false, latest = 0; // latest: number of the stream that opens again, of those there are
  window.addEventListener('beforeunload', () => {
    leaving = true;
    setTimeout(() => { leaving = false; }, LEAVING);
  });
  const abort = AbortController.prototype.abort;
  AbortController.prototype.abort = function (...why) {
    if (window.event?.type !== 'beforeunload') abort.apply(this, why);
  };

  async function joined(response) {
    try {
      const { event_id: id } = await response.json();
      if (id && !early.delete(id)) { due.add(id); wake(); }
    } catch { /* the client reads the same answer and says what is wrong with it */ }
  }
  function passed(block) { // whether the client sees this message
    let message = {};
    try { message = JSON.parse(block.replace(/^data:/, '')); } catch { return true; }
    if (message.msg === 'process_completed' && !due.delete(message.event_id)) early.add(message.event_id);
    if (message.msg === 'unexpected_error') due.clear(); // said to all that wait
    return message.msg !== 'close_stream';
  }
  function kept(first, again, signal) {
    const encoder = new TextEncoder(), number = ++latest;
    let reader = null;
    wake(); // the one before this ends when its answers have come
    const stop = () => { reader?.cancel().catch(() => {}); wake(); };
    return new ReadableStream({
      async start(controller) {
        signal.addEventListener('abort', () => { controller.error(signal.reason); stop(); });
        try {
          let response = first;
          for (;;) {
            if (!response.ok) throw new TypeError(`the stream of answers: ${response.status}`);
            const decoder = new TextDecoder();
            let text = '';
            reader = response.body.getReader();
            for (let part = await reader.read(); !part.done; part = await reader.read()) {
              const blocks = (text + decoder.decode(part.value, { stream: true })).split('\n\n');
              text = blocks.pop();
              blocks.filter(passed).forEach((block) => controller.enqueue(encoder.encode(block + '\n\n')));
            }
            if (!due.size && number === latest) await new Promise((resolve) => { wake = resolve; });
            if (signal.aborted) return;
            if (number !== latest) { controller.close(); return; }
            response = await again();
          }
        } catch (error) {
          if (!signal.aborted && !leaving) controller.error(error);
        }
      },
      cancel: stop,
    });
  }

  window.fetch = async (...given) => {
    const asked = given[0] instanceof Request ? given[0] : null, path = new URL(asked ? asked.url : given[0], document.baseURI).pathname;
    if (asked && path.endsWith('/queue/data')) {
      const again = () => plainFetch(asked.clone());
      const first = await again();
      return first.ok ? new Response(kept(first, again, asked.signal), { status: 200, headers: first.headers }) : first;
    }
    const response = await plainFetch(...given);
    if (path.endsWith('/queue/join') && response.ok) joined(response.clone());
    return response;
  };
})();
