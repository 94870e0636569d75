import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../testing/folder.js'
import { known } from '../testing/rules.js'
import { findConfig } from './find-config.js'
import { loadConfig, pathFrom } from './load-config.js'
import { loadProfile } from './load-profile.js'

describe('findConfig', () => {
  it('takes the nearest on the way up', async () => {
    const root = await folderWith({
      'hegao.yaml': '',
      '局/hegao.yaml': '',
      '局/稿/a.md': '',
      '科/a.md': '',
    })
    expect(await findConfig(join(root, '局/稿'))).toBe(join(root, '局/hegao.yaml'))
    expect(await findConfig(join(root, '科'))).toBe(join(root, 'hegao.yaml'))
  })

  it('gives nothing where there is none', async () => {
    expect(await findConfig(await folderWith({}))).toBeUndefined()
  })

  it.each(['hegao.yml', '.hegao.yaml'])('says that %s has the wrong name', async name => {
    const root = await folderWith({ [name]: '', 'a/b.md': '' })
    expect(await findConfig(join(root, 'a'))).toMatchObject({
      path: join(root, name),
      code: 'config-name',
      message: { 'zh-CN': `${join(root, name)}：配置文件的名字应是 hegao.yaml，请改名。` },
    })
  })
})

describe('loadConfig', () => {
  async function load(files: Record<string, string | Uint8Array>, path = 'hegao.yaml') {
    const root = await folderWith(files)
    const { config, errors } = await loadConfig(join(root, path), known)
    const short = (text: string) => text.replaceAll(`${root}/`, '')
    return {
      config,
      read: config?.files.map(short),
      errors: errors.map(({ code, message }) => `${code} ${short(message['zh-CN'])}`),
    }
  }

  it('reads what a config extends first, relative to the file that says so', async () => {
    const { config, read, errors } = await load({
      'hegao.yaml': 'extends: [共用/a.yaml, b.yml]\nterms: [己]',
      '共用/a.yaml': 'extends: c.yaml\nterms: [甲]\nprofile: ./自定.yaml',
      '共用/c.yaml': 'terms: [丙]\nprofile: general',
      'b.yml': 'extends: 共用/c.yaml\nterms: [乙]',
    })
    expect(errors).toEqual([])
    expect(read).toEqual(['共用/c.yaml', '共用/a.yaml', 'b.yml', 'hegao.yaml'])
    expect(config?.terms.map(({ value }) => value)).toEqual(['丙', '甲', '乙', '己'])
    expect(pathFrom(config!.profile!)).toMatch(/\/共用\/自定\.yaml$/)
  })

  it('reads GB18030', async () => {
    const { config } = await load({ 'hegao.yaml': iconv.encode('terms: [一网通办]', 'gb18030') })
    expect(config?.terms[0]?.value).toBe('一网通办')
  })

  it.each([
    [
      'a file that extends itself',
      { 'hegao.yaml': '\nextends: ./hegao.yaml' },
      ['extends-cycle hegao.yaml 第 2 行：extends 绕成了圈：“./hegao.yaml”又引用到了本文件。'],
    ],
    [
      'a circle of two',
      { 'hegao.yaml': 'extends: a.yaml', 'a.yaml': '# 共用\nextends: hegao.yaml' },
      ['extends-cycle a.yaml 第 2 行：extends 绕成了圈：“hegao.yaml”又引用到了本文件。'],
    ],
    [
      'a file that is not there',
      { 'hegao.yaml': 'terms: []\nextends: bass.yaml', 'base.yaml': '' },
      [
        'extends-missing hegao.yaml 第 2 行：bass.yaml：找不到这个文件或文件夹。是不是“base.yaml”？',
      ],
    ],
    ['no config at all', {}, ['unreadable hegao.yaml：找不到这个文件或文件夹。']],
    [
      'mistakes in both files',
      { 'hegao.yaml': 'extends: a.yaml', 'a.yaml': 'terms: 1\nextends: b.yaml' },
      ['wrong-type a.yaml 第 1 行：“terms”应写成列表，这里是 1。'],
    ],
  ])('reports %s', async (_, files, expected) => {
    const { config, errors } = await load(files as Record<string, string>)
    expect(errors).toEqual(expected)
    expect(config).toBeUndefined()
  })
})

describe('loadProfile', () => {
  it('reads a profile, or says why not', async () => {
    const root = await folderWith({ 'own.yaml': 'id: own\ntitle: 自定' })
    expect((await loadProfile(join(root, 'own.yaml'))).profile?.id).toBe('own')
    const { errors } = await loadProfile(join(root, 'owm.yaml'))
    expect(errors).toMatchObject([{ code: 'unreadable', line: 1 }])
    expect(errors[0]!.message['zh-CN']).toBe(
      `${root}/owm.yaml：找不到这个文件或文件夹。是不是“${root}/own.yaml”？`,
    )
  })

  it('names the line of the config that wants a profile which is not there', async () => {
    const root = await folderWith({})
    const from = { path: 'hegao.yaml', line: 3, column: 10 }
    const { errors } = await loadProfile(`${root}/x.yaml`, [], from)
    expect(errors.map(({ message }) => message['zh-CN'])).toEqual([
      `hegao.yaml 第 3 行：${root}/x.yaml：找不到这个文件或文件夹。`,
    ])
  })
})
