// Parts of a form that are sent the moment they change ([data-keeps]): what the network lost stays as it was given, the page says so, and it
// is sent again until it arrives. The server takes the same answer twice as one.
(() => {
  const AGAIN = 4000;
  const waiting = new Set();
  const key = part => `keep ${location.pathname}${location.search} ${part.id}`;
  const fields = part => [...part.querySelectorAll('input:not([type=hidden]), textarea, select')];
  const isRadio = field => field.type === 'radio' || field.type === 'checkbox';

  const remember = part => sessionStorage.setItem(key(part), JSON.stringify(
    fields(part).filter(field => !isRadio(field) || field.checked).map(field => [field.name, field.value])));

  const restore = part => {
    for (const [name, value] of JSON.parse(sessionStorage.getItem(key(part)))) {
      for (const field of fields(part).filter(each => each.name === name)) {
        if (isRadio(field)) field.checked = field.value === value; else field.value = value;
      }
    }
  };

  const show = (part, unsent) => {
    part.classList.toggle('unsent', unsent);
    part.querySelector('[data-unsent]').hidden = !unsent;
  };

  const lost = event => {
    const part = event.detail.elt.closest('[data-keeps]');
    if (!part || event.detail.xhr && event.detail.xhr.status >= 400 && event.detail.xhr.status < 500) return;
    waiting.add(part);
    remember(part);
    show(part, true);
  };

  const arrived = event => {
    const part = event.detail.elt.closest('[data-keeps]');
    if (!part || event.detail.xhr.status < 200 || event.detail.xhr.status >= 500) return;
    waiting.delete(part);
    sessionStorage.removeItem(key(part));
    show(part, false);
  };

  const again = () => waiting.forEach(part => htmx.trigger(part, 'change'));

  for (const failure of ['htmx:sendError', 'htmx:timeout', 'htmx:responseError']) document.addEventListener(failure, lost);
  document.addEventListener('htmx:afterRequest', arrived);
  addEventListener('online', again);
  addEventListener('beforeunload', event => { if (waiting.size) event.preventDefault(); });
  setInterval(again, AGAIN);
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('[data-keeps]').forEach(part => {
      if (sessionStorage.getItem(key(part)) === null) return;
      restore(part);
      waiting.add(part);
      show(part, true);
    });
    again();
  });
})();
