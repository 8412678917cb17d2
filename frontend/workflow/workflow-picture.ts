/**
 * The picture of a workflow, with the steps that wait lit. The viewer (bpmn-js, whose mark stays visible) is loaded when
 * the picture first comes into view. What it shows stands beside it as a list: the element is a picture, nothing more.
 */
class WorkflowPicture extends HTMLElement {
  private source = '';
  private currentSteps: string[] = [];
  private doneSteps: string[] = [];
  private viewer: any;
  private shown = '';
  private observer?: IntersectionObserver;
  private resizes?: ResizeObserver;

  set xml(value: string) {
    this.source = value ?? '';
    this.refresh();
  }

  set current(value: string[]) {
    this.currentSteps = value ?? [];
    this.mark();
  }

  set done(value: string[]) {
    this.doneSteps = value ?? [];
    this.mark();
  }

  connectedCallback() {
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.observer?.disconnect();
        this.load();
      }
    });
    this.observer.observe(this);
  }

  disconnectedCallback() {
    this.observer?.disconnect();
    this.resizes?.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
    this.shown = '';
  }

  private async load() {
    if (this.viewer || !this.isConnected) {
      return;
    }
    const { createViewer } = await import('./workflow-viewer');
    if (this.viewer || !this.isConnected) {
      return;
    }
    this.viewer = createViewer(this);
    this.resizes = new ResizeObserver(() => this.fit());
    this.resizes.observe(this);
    await this.refresh();
  }

  private async refresh() {
    if (!this.viewer || !this.source || this.source === this.shown) {
      return;
    }
    this.shown = this.source;
    try {
      await this.viewer.importXML(this.source);
    } catch (problem) {
      this.setAttribute('unreadable', '');
      return;
    }
    this.removeAttribute('unreadable');
    const svg = this.querySelector('.djs-container > svg');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', this.getAttribute('label') ?? '');
    this.mark();
    this.fit();
  }

  private mark() {
    if (!this.viewer || !this.shown) {
      return;
    }
    const canvas = this.viewer.get('canvas');
    this.viewer.get('elementRegistry').forEach((element: { id: string }) => {
      canvas.removeMarker(element.id, 'step-current');
      canvas.removeMarker(element.id, 'step-done');
      if (this.currentSteps.includes(element.id)) {
        canvas.addMarker(element.id, 'step-current');
      } else if (this.doneSteps.includes(element.id)) {
        canvas.addMarker(element.id, 'step-done');
      }
    });
  }

  private fit() {
    if (this.viewer && this.shown && this.clientWidth > 0) {
      const canvas = this.viewer.get('canvas');
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
    }
  }

  /** Called by the buttons below the picture: 1 nearer, -1 further, 0 all of it. */
  zoom(step: number) {
    if (this.viewer && this.shown) {
      if (step === 0) {
        this.fit();
      } else {
        this.viewer.get('zoomScroll').stepZoom(step);
      }
    }
  }
}

customElements.define('ogp-workflow-picture', WorkflowPicture);
