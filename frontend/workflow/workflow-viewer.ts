import 'bpmn-js/dist/assets/diagram-js.css';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/**
 * A viewer in the colours of the design; they are custom properties, so light and dark follow by themselves. The font is
 * named as such: the viewer measures its labels on a canvas, which knows no custom properties.
 */
export function createViewer(container: HTMLElement) {
  const fontFamily = getComputedStyle(container).getPropertyValue('--ogp-font').trim();
  return new NavigatedViewer({
    container,
    // The page scrolls under the pointer; buttons zoom.
    zoomScroll: { enabled: false },
    bpmnRenderer: {
      defaultFillColor: 'var(--ogp-surface)',
      defaultStrokeColor: 'var(--ogp-ink-soft)',
      defaultLabelColor: 'var(--ogp-ink)'
    },
    textRenderer: {
      defaultStyle: { fontFamily },
      externalStyle: { fontFamily }
    }
  } as any);
}
