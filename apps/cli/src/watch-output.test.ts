import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { watchOutput } from './watch-output.js'

class Stream extends EventEmitter {
  text = ''
  write(text: string): void {
    this.text += text
  }
}

const fail = async (stream: 'out' | 'err', code: string) => {
  const streams = { out: new Stream(), err: new Stream() }
  let failures = 0
  watchOutput(streams.out, streams.err, 'zh-CN', () => {
    failures++
  })
  streams[stream].emit('error', Object.assign(new Error(), { code }))
  streams[stream].emit('error', Object.assign(new Error(), { code }))
  await vi.dynamicImportSettled()
  return { failures, told: streams.err.text }
}

test('a full disk is told once, in one sentence', async () => {
  expect(await fail('out', 'ENOSPC')).toEqual({
    failures: 1,
    told: 'hegao: 标准输出：磁盘已满。\n',
  })
  expect(await fail('err', 'ENOSPC')).toEqual({ failures: 1, told: '' })
})

test('a reader that closes early is no failure', async () => {
  expect(await fail('out', 'EPIPE')).toEqual({ failures: 0, told: '' })
  expect(await fail('err', 'EPIPE')).toEqual({ failures: 0, told: '' })
})
