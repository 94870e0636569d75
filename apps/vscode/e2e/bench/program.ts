import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A Node program that serves a port of this machine; it ends with all that it has started. */
export class Program {
  private constructor(
    readonly port: number,
    readonly process: ChildProcess,
  ) {}

  /**
   * Starts it and waits until it answers.
   * @param argsFor the script and its arguments, for the port that is free
   * @param path of a page that is there once it serves
   */
  static async start(
    argsFor: (port: number) => readonly string[],
    { path, env, cwd }: { path: string; env: NodeJS.ProcessEnv; cwd: string },
  ): Promise<Program> {
    const port = await freePort()
    // A group of its own: what it starts ends with it.
    const child = spawn(process.execPath, argsFor(port), {
      env,
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    let said = ''
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', data => {
        said += data
      })
    const program = new Program(port, child)
    // Where the tests are broken off, it ends with them.
    process.once('exit', () => program.#signal('SIGKILL'))
    for (let tries = 0; tries < 600; tries++) {
      if (await answers(port, path)) return program
      if (child.exitCode !== null) break
      await wait(100)
    }
    await program.stop()
    throw new Error(`It did not start: ${argsFor(port).join(' ')}\n${said.slice(-3000)}`)
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return
    const ended = once(this.process, 'exit')
    this.#signal('SIGTERM')
    await Promise.race([ended, wait(5000)])
    this.#signal('SIGKILL')
  }

  /** To the group that was started here, and to nothing else. */
  #signal(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.process.pid!, signal)
    } catch {
      // It has ended.
    }
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}

const answers = (port: number, path: string): Promise<boolean> =>
  new Promise(done => {
    get({ host: '127.0.0.1', port, path }, response => {
      response.resume()
      done(response.statusCode === 200)
    }).on('error', () => done(false))
  })
