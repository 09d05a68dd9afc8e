import type { Sigma } from 'sigma';

/**
 * Looks for nothing under the pointer while the picture is dragged or zoomed. Sigma reads a pixel back for that, which waits until all is drawn: without a
 * graphics card, that is most of the time of a frame.
 */
export function quietWhileMoving(sigma: Sigma): void {
  const captor = sigma.getMouseCaptor();
  // Zooming itself does not depend on it: this only asks what the wheel was turned over.
  captor.removeAllListeners('wheel');
  const hover = captor.listeners('mousemove');
  captor.removeAllListeners('mousemove');
  captor.on('mousemove', (event) => {
    if (!captor.isMoving) for (const listener of hover) listener(event);
  });
}
