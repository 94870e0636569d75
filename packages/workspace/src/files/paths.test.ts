import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isDraft, reasonToSkip } from './kinds.js'
import { foldedPath, isDeviceName, isInside, slashed, within } from './paths.js'

describe('paths of Windows', () => {
  it.each([
    ['各局\\甲.md', '各局/甲.md'],
    ['C:\\稿件\\甲.md', 'C:/稿件/甲.md'],
    ['\\\\服务器\\共享\\甲.md', '//服务器/共享/甲.md'],
  ])('are reported with slashes: %s', (path, expected) => {
    expect(slashed(path, '\\')).toBe(expected)
  })

  it('keep back slashes where those are letters of a name', () => {
    expect(slashed('甲\\乙.md', '/')).toBe('甲\\乙.md')
  })

  it.each([
    ['.\\各局\\', '甲.md', './各局/甲.md'],
    ['C:\\', '甲.md', 'C:/甲.md'],
    ['.', '甲.md', '甲.md'],
    ['\\\\服务器\\共享', '甲/乙.md', '//服务器/共享/甲/乙.md'],
  ])('of a folder %s and %s', (folder, path, expected) => {
    expect(within(folder, path, '\\')).toBe(expected)
  })

  it.each([
    ['C:\\稿件', 'C:\\稿件\\甲\\乙.md', true],
    ['C:\\稿件', 'c:\\稿件\\甲.md', true],
    ['C:\\稿件', 'C:\\稿件', true],
    ['C:\\稿件', 'C:\\稿件二\\甲.md', false],
    ['C:\\稿件', 'D:\\稿件\\甲.md', false],
    ['C:\\稿件', 'C:\\稿件\\..甲.md', true],
    ['\\\\服务器\\共享', '\\\\服务器\\共享\\甲.md', true],
    ['\\\\服务器\\共享', 'C:\\甲.md', false],
  ])('in %s is %s: %s', (folder, path, expected) => {
    expect(isInside(folder, path, win32)).toBe(expected)
  })

  it.each([
    ['aux.html', true],
    ['D:\\结果\\NUL', true],
    ['结果/com1.json', true],
    ['C:con', true],
    ['auxiliary.html', false],
    ['结果/nul结果.json', false],
    ['com10.txt', false],
  ])('that name a device: %s %s', (path, expected) => {
    expect(isDeviceName(path, 'win32')).toBe(expected)
    expect(isDeviceName(path, 'linux')).toBe(false)
  })

  it('are one whatever the case', () => {
    expect(foldedPath('C:\\报告.TXT', 'win32')).toBe(foldedPath('c:\\报告.txt', 'win32'))
    expect(foldedPath('/报告.TXT', 'linux')).toBe('/报告.TXT')
  })
})

it.each([
  ['/稿件', '/稿件/甲.md', true],
  ['/稿件', '/稿件/..甲.md', true],
  ['/稿件', '/稿件二/甲.md', false],
  ['/稿件/甲', '/稿件', false],
])('in %s is %s: %s', (folder, path, expected) => {
  expect(isInside(folder, path, posix)).toBe(expected)
})

it.each([
  ['甲/报告.DOCX', true, undefined],
  ['网页.htm', true, undefined],
  ['网页.HTML', true, undefined],
  ['旧.doc', false, '另存为 .docx'],
  ['旧.WPS', false, '另存为 .docx'],
  ['上报.PDF', false, 'Word 原稿'],
  ['甲/上报.ofd', false, 'Word 原稿'],
  ['各单位.rar', false, '请解压'],
  ['甲/~$旧.doc', false, undefined],
  ['甲/~$报告.docx', false, undefined],
  ['表.xls', false, undefined],
  ['照片.jpg', false, undefined],
])('%s is a draft: %s; why it is passed over: %s', (name, draft, reason) => {
  expect(isDraft(name)).toBe(draft)
  expect(reasonToSkip(name)?.['zh-CN']).toEqual(reason && expect.stringContaining(reason))
})
