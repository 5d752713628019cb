// Runs in the exported page. Its words come from data attributes, so that the script is the same in every deck.
(() => {
  const wrapper = document.querySelector('.reveal');
  const help = document.querySelector('#help');
  const status = document.querySelector('#status');
  const words = wrapper.dataset;

  function labelControls() {
    const labels = { left: words.previous, up: words.previous, right: words.next, down: words.next };
    for (const [side, label] of Object.entries(labels)) {
      for (const button of document.querySelectorAll(`.navigate-${side}`)) button.setAttribute('aria-label', label);
    }
    const resume = document.querySelector('.resume-button');
    if (resume) resume.textContent = words.resume;
  }

  // As an "application" the page keeps its slides from screen readers, and its own announcement is every word on the
  // slide, charts and all: ours is the title. On paper no slide is behind another.
  function mendLandmarks() {
    wrapper.removeAttribute('role');
    document.querySelector('.aria-status')?.remove();
    if (!document.documentElement.classList.contains('reveal-print')) return;
    for (const slide of document.querySelectorAll('.slides section')) {
      slide.removeAttribute('aria-hidden');
      slide.removeAttribute('hidden');
    }
  }

  function announceTitle() {
    status.textContent = window.Reveal.getCurrentSlide().getAttribute('aria-label');
  }

  function toggleHelp() {
    if (help.open) help.close();
    else help.showModal();
  }

  document.querySelector('#open-help').addEventListener('click', toggleHelp);
  help.querySelector('button').addEventListener('click', toggleHelp);
  document.addEventListener('keydown', (event) => {
    if (event.key === '?') toggleHelp();
    if (event.key.toLowerCase() === 's' && !event.ctrlKey && !event.metaKey && !help.open) window.openSpeakerView?.();
  });

  window.Reveal.on('slidechanged', announceTitle);
  window.Reveal.on('pdf-ready', mendLandmarks);
  window.Reveal.initialize({
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.05,
    maxScale: 4,
    center: false,
    hash: true,
    // In the margins: at the bottom they would cover the slide's number.
    controlsLayout: 'edges',
    progress: true,
    transition: 'none',
    backgroundTransition: 'none',
    pdfMaxPagesPerSlide: 1,
    pdfSeparateFragments: false,
    // Strings in English, and doors into the page, that a deck doesn't need.
    help: false,
    jumpToSlide: false,
    postMessage: false,
    keyboardCondition: () => !help.open,
  }).then(() => {
    labelControls();
    mendLandmarks();
    announceTitle();
  });
})();
