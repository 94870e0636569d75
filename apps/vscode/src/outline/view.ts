import * as vscode from 'vscode'
import type { ActiveDraft } from '../draft/active.js'
import { mistakeOf } from '../draft/mistake.js'
import { points } from '../words.js'
import { type Node, nodesOf } from './nodes.js'

/** The view 核稿: checklist and findings of the active draft. */
export class OutlineView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>()
  readonly #view: vscode.TreeView<Node>
  readonly #listening: vscode.Disposable
  readonly onDidChangeTreeData = this.#changed.event

  constructor(readonly active: ActiveDraft) {
    this.#view = vscode.window.createTreeView('hegao.outline', {
      treeDataProvider: this,
      showCollapseAll: true,
    })
    this.#listening = active.onDidChange(() => this.#update())
    this.#update()
  }

  getChildren(node?: Node): Node[] {
    if (node) return [...(node.children ?? [])]
    const { checked } = this.active
    return checked?.state === 'draft' ? nodesOf(checked, vscode.l10n.t) : []
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Expanded, None } = vscode.TreeItemCollapsibleState
    const item = new vscode.TreeItem(node.label, node.children ? Expanded : None)
    item.id = node.id
    if (node.description !== undefined) item.description = node.description
    if (node.tooltip !== undefined) item.tooltip = node.tooltip
    if (node.icon) {
      const { name, colour } = node.icon
      item.iconPath = new vscode.ThemeIcon(name, colour ? new vscode.ThemeColor(colour) : undefined)
    }
    item.contextValue = node.rule ? 'finding' : node.insertion ? 'missing' : ''
    const command = commandOf(node, this.active.uri)
    if (command) item.command = command
    return item
  }

  #update(): void {
    const { checked } = this.active
    const isDraft = checked?.state === 'draft'
    this.#view.description = isDraft ? points(checked.score.total) : ''
    this.#view.message = mistakeOf(checked)?.message ?? ''
    void vscode.commands.executeCommand('setContext', 'hegao.isDraft', isDraft)
    this.#changed.fire(undefined)
  }

  dispose(): void {
    vscode.Disposable.from(this.#view, this.#listening, this.#changed).dispose()
  }
}

function commandOf(node: Node, uri: vscode.Uri | undefined): vscode.Command | undefined {
  if (!uri) return undefined
  if (node.insertion)
    return {
      command: 'hegao.insertSection',
      title: vscode.l10n.t('Insert the section'),
      arguments: [uri, node.insertion],
    }
  if (node.range)
    return {
      command: 'hegao.goTo',
      title: vscode.l10n.t('Go there'),
      arguments: [uri, node.range],
    }
  return undefined
}
