import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { SaxesParser } from 'saxes'

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements of an XML document in order. Throws where it is not well-formed. */
export function readXml(xml: string): XmlElement[] {
  const elements: XmlElement[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }))
  parser.write(xml).close()
  return elements
}

/** Markdown as GitHub reads it. */
export const readMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** Every node of a tree. */
export const nodesOf = (node: Nodes): Nodes[] =>
  'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]

/** A workflow command as GitHub's runner reads it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * What GitHub's runner makes of a log (ActionCommand.TryParseV2): lines that begin with `::`,
 * after white space; everything else is text.
 */
export function readCommands(log: string): (WorkflowCommand | string)[] {
  const lines = log.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map(line => {
    const found = /^\s*::(\S+?)(?: (.*?))?::(.*)$/su.exec(line)
    if (!found) return line
    const [, name = '', list = '', data = ''] = found
    const properties = list.split(',').map(pair => {
      const [key = '', ...value] = pair.split('=')
      return [key.trim(), undo(value.join('='), ['%3A', ':'], ['%2C', ','])]
    })
    return { name, properties: Object.fromEntries(properties), data: undo(data) }
  })
}

function undo(text: string, ...more: [string, string][]): string {
  const all: [string, string][] = [['%0D', '\r'], ['%0A', '\n'], ...more, ['%25', '%']]
  return all.reduce((result, [escaped, mark]) => result.replaceAll(escaped, mark), text)
}
