/** Whether this browser can draw the picture. Asked before the canvas is loaded, which cannot even be loaded without. */
export function hasWebgl(): boolean {
  if (typeof WebGLRenderingContext === 'undefined') return false;
  const canvas = document.createElement('canvas');
  return canvas.getContext('webgl2') !== null || canvas.getContext('webgl') !== null;
}
