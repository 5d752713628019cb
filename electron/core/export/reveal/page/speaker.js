// The speaker's window: notes, the next slide, a clock and the time gone by. It has no script of its own; this page
// writes into it. What is copied there is made of nodes, never of markup.
(() => {
  const words = document.querySelector('.reveal').dataset;
  const started = new Date();
  let view = null;

  window.openSpeakerView = () => {
    if (view && !view.closed) {
      view.focus();
      return;
    }
    view = window.open('about:blank', '_blank', 'popup,width=1100,height=760');
    if (!view) return;
    layOut(view.document);
    view.addEventListener('keydown', (event) => window.Reveal.triggerKey(event.keyCode));
    showSlide();
    showTime();
  };

  window.Reveal.on('slidechanged', showSlide);
  window.addEventListener('pagehide', () => view?.close());
  window.setInterval(showTime, 1000);

  function layOut(target) {
    target.documentElement.lang = document.documentElement.lang;
    target.documentElement.dataset.theme = 'light';
    target.title = `${words.notes} – ${document.title}`;
    for (const style of document.querySelectorAll('style[data-slides]')) {
      target.head.append(target.importNode(style, true));
    }
    const main = target.createElement('main');
    main.className = 'speaker';
    const parts = ['clock', 'now', 'notes', 'next'].map((name) => {
      const part = target.createElement(name === 'clock' ? 'p' : 'section');
      part.id = name;
      return part;
    });
    main.append(...parts);
    target.body.replaceChildren(main);
  }

  function showSlide() {
    if (!view || view.closed) return;
    const current = window.Reveal.getCurrentSlide();
    const notes = current.querySelector('.speaker-notes');
    const next = current.nextElementSibling;
    fill('now', words.now, heading(current));
    fill('notes', words.notes, ...[...(notes?.children ?? [])].map((line) => view.document.importNode(line, true)));
    fill('next', words.then, next ? picture(next) : paragraph(words.last));
  }

  function fill(id, label, ...nodes) {
    const title = view.document.createElement('h2');
    title.textContent = label;
    view.document.getElementById(id).replaceChildren(title, ...nodes);
  }

  function heading(slide) {
    return paragraph(slide.getAttribute('aria-label'));
  }

  function paragraph(text) {
    const node = view.document.createElement('p');
    node.textContent = text;
    return node;
  }

  function picture(slide) {
    const frame = view.document.createElement('div');
    frame.className = 'next-slide';
    frame.append(view.document.importNode(slide.querySelector('.slide'), true));
    return frame;
  }

  function showTime() {
    if (!view || view.closed) return;
    const now = new Date();
    const seconds = Math.floor((now - started) / 1000);
    const two = (value) => String(value).padStart(2, '0');
    const clock = `${two(now.getHours())}:${two(now.getMinutes())}`;
    view.document.getElementById('clock').textContent = `${clock} · ${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  }
})();
