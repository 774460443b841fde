// One stream of answers for as long as the page lives, and one reader of it. Two moments in which Gradio's client breaks
// are kept from it:
//
// The server ends the stream when no answer is due. An event that is asked just then is listed on the stream that ends,
// and waits for ever. So the end is not passed on: the next event, or one that is still due, opens the stream again.
//
// Before a page unloads its client ends the stream, and calls the connection lost if an answer was due: a page that is
// slow to leave says so, and one that stays after all (the link was a download) loads anew. So nothing is aborted then;
// the browser ends the stream itself if the page does go. If it stays the client believes the stream ended and opens
// another: it gets one on which nothing comes. Of two readers the server would tell each a part of an answer, and the
// parts, which say what changed since the one before, would come in another order.
(() => {
  if (window.labStream) return;
  window.labStream = true;
  const LEAVING = 10000; // milliseconds after which a page that should leave has stayed
  const plainFetch = window.fetch.bind(window);
  const due = new Set(), early = new Set(); // events asked and not yet answered; answered before their id was known here
  let wake = () => {}, leaving = false;
  let listener = null, kept = []; // who is told; what came while nobody listened
  let reading = false;
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
  const encoder = new TextEncoder();
  function tell(block) {
    const bytes = encoder.encode(block + '\n\n');
    if (listener) listener.enqueue(bytes); else kept.push(bytes);
  }
  async function read(response, again) { // until nobody listens and nothing is due
    try {
      for (;;) {
        if (!response.ok) throw new TypeError(`the stream of answers: ${response.status}`);
        const decoder = new TextDecoder(), reader = response.body.getReader();
        let text = '';
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
          const blocks = (text + decoder.decode(part.value, { stream: true })).split('\n\n');
          text = blocks.pop();
          blocks.filter(passed).forEach(tell);
        }
        while (listener && !due.size) await new Promise((resolve) => { wake = resolve; });
        if (!due.size) return;
        response = await again();
      }
    } catch (error) {
      if (!leaving) {
        listener?.error(error);
        listener = null;
      }
    } finally {
      reading = false;
    }
  }
  function heard(signal) { // what the one listener there is hears; nothing, if there is one
    let own = null;
    const leave = () => { if (listener === own) listener = null; wake(); };
    return new ReadableStream({
      start(controller) {
        own = controller;
        signal.addEventListener('abort', () => { controller.error(signal.reason); leave(); });
        if (listener) return;
        listener = own;
        kept.splice(0).forEach((bytes) => own.enqueue(bytes));
      },
      cancel: leave,
    });
  }

  window.fetch = async (...given) => {
    const asked = given[0] instanceof Request ? given[0] : null, path = new URL(asked ? asked.url : given[0], document.baseURI).pathname;
    if (asked && path.endsWith('/queue/data')) {
      const again = () => plainFetch(asked.clone());
      let headers = { 'content-type': 'text/event-stream' };
      if (!reading) {
        reading = true;
        const first = await again().catch((error) => { reading = false; throw error; });
        if (!first.ok) { reading = false; return first; }
        headers = first.headers;
        read(first, again);
      }
      return new Response(heard(asked.signal), { status: 200, headers });
    }
    const response = await plainFetch(...given);
    if (path.endsWith('/queue/join') && response.ok) joined(response.clone());
    return response;
  };
})();
