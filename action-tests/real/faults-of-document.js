/**
 * Evaluated in a page by chromium.ts: everything about the document that a reader would stumble
 * over, one text each.
 */
(() => {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const widest = [...document.querySelectorAll('body *')].find((element) => {
      const box = element.getBoundingClientRect();
      return box.right > root.clientWidth + 1 && box.width <= root.scrollWidth;
    });
    faults.push(
      `is ${root.scrollWidth} px wide, because of <${widest?.tagName.toLowerCase()} class="${widest?.className}">`,
    );
  }
  if (!root.lang) faults.push('has no language');
  if (document.title === '') faults.push('has no title');
  if (document.querySelectorAll('h1').length !== 1) faults.push('has not exactly one h1');
  if (document.querySelector('main') === null) faults.push('has no main');
  for (const image of document.querySelectorAll('img')) {
    if (!image.hasAttribute('alt')) faults.push(`has a picture without alt: ${image.src}`);
    if (image.naturalWidth === 0) faults.push(`has a picture that does not show: ${image.src}`);
  }
  for (const control of document.querySelectorAll('a[href], button, summary, input, select')) {
    const name = `${control.textContent ?? ''}${control.getAttribute('aria-label') ?? ''}`.trim();
    if (name === '' && control.querySelector('img[alt]:not([alt=""])') === null) {
      faults.push(`has a control without a name: ${control.outerHTML.slice(0, 80)}`);
    }
  }
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) faults.push(`jumps from h${level} to h${own}: ${heading.textContent}`);
    level = own;
  }
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    const target = decodeURIComponent(link.hash.slice(1));
    if (target !== '' && document.getElementById(target) === null) {
      faults.push(`has a link to #${target}, which is not there`);
    }
  }
  const shade = (colour) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element) => {
    for (let at = element; at !== null; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!/rgba\(.*, 0\)|transparent/.test(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  for (const element of document.querySelectorAll('body *')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    );
    const box = element.getBoundingClientRect();
    if (!hasText || box.width === 0 || element.closest('svg') !== null) continue;
    const one = shade(getComputedStyle(element).color);
    const other = shade(groundOf(element));
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) {
      faults.push(
        `has text that can hardly be read (${contrast.toFixed(1)}): ${(element.textContent ?? '').trim().slice(0, 40)}`,
      );
    }
  }
  return faults;
})();
