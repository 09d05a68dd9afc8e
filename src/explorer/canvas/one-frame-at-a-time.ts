import type { Sigma } from 'sigma';

/**
 * Lets the picture follow the camera only once the frame before is done. Without a graphics card frames take longer than they are asked for: they would queue
 * up, and the picture would follow the hand seconds later.
 */
export function oneFrameAtATime(sigma: Sigma): void {
  const gl = sigma.getCanvases()['edges']?.getContext('webgl2');
  if (gl === null || gl === undefined) return;
  const camera = sigma.getCamera();
  const followers = camera.listeners('updated');
  const follow = (): void => {
    for (const follower of followers) follower(camera.getState());
  };
  let isDrawing = false;
  let isBehind = false;
  camera.removeAllListeners('updated');
  camera.on('updated', () => {
    if (isDrawing) isBehind = true;
    else follow();
  });
  sigma.on('afterRender', () => {
    const fence = isDrawing ? null : gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    if (fence === null) return;
    isDrawing = true;
    gl.flush();
    const look = (): void => {
      if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
        requestAnimationFrame(look);
        return;
      }
      gl.deleteSync(fence);
      isDrawing = false;
      if (!isBehind) return;
      isBehind = false;
      follow();
    };
    requestAnimationFrame(look);
  });
}
