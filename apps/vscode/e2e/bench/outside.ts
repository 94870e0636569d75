import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

/** Chromium asks there what forms are about, whatever page they are in. */
const browserOwn = 'content-autofill.googleapis.com'

/**
 * Where a browser is sent with everything that is not on this machine: each attempt is noted, from
 * whatever page, frame or worker, and none gets anywhere.
 */
export class Outside {
  readonly attempts: string[] = []
  readonly #server = createServer(socket => {
    socket.once('data', data => {
      const attempt = data.toString('latin1').split('\r\n', 1)[0]!
      if (!attempt.includes(browserOwn)) this.attempts.push(attempt)
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
    })
    socket.on('error', () => undefined)
  })

  static async open(): Promise<Outside> {
    const outside = new Outside()
    outside.#server.listen(0, '127.0.0.1')
    await once(outside.#server, 'listening')
    return outside
  }

  /** For `newPage` of a browser. */
  get proxy(): { server: string; bypass: string } {
    const { port } = this.#server.address() as AddressInfo
    return { server: `http://127.0.0.1:${port}`, bypass: 'localhost,*.localhost,127.0.0.1' }
  }

  close(): void {
    this.#server.close()
  }
}
