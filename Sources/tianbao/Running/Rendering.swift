import Forms
import Layouts
import Pages
import Rules
import Templates
import Texts

/// The pages of a draft, as text.
struct Rendering {
  var loaded: LoadedSet
  var calculation: Calculation
  /// Whether typed and stated figures are printed as written.
  var isAsStated: Bool
  /// Whether 草稿 stands above every page.
  var hasDraftMark: Bool

  /// The printed forms and sheets in order, or the one that is named: `t2` or 表二, `goal:1` or
  /// 项目绩效目标表 第 1 张, `goal` for all sheets.
  func forms(named name: String?) throws -> [FormID] {
    let pages = calculation.answers.printed
    let printed = calculation.forms.filter { form in
      // A draft that was read prints as stated what the publication printed, no more.
      loaded.layouts[form.name] != nil && (!isAsStated || pages.isEmpty || pages[form] != nil)
    }
    guard let name else { return printed }
    let form = loaded.set.form(called: name)?.id
    let named = printed.filter {
      $0.name == form || calculation.path(of: $0) == name
        || calculation.formName($0).comparable == name.comparable
    }
    guard !named.isEmpty else {
      let known = printed.map { calculation.path(of: $0) }.joined(separator: said("、"))
      throw Failure(.usage, said("没有叫“\(name)”的表，能出的有 \(known)"))
    }
    return named
  }

  /// The official text of the forms, a blank line between two.
  func officialText(_ forms: [FormID]) -> String {
    forms.map { OfficialText(page($0)).text }.joined(separator: "\n")
  }

  /// The forms in boxes, for a screen so wide.
  func preview(_ forms: [FormID], width: Int) -> String {
    forms.map { PreviewText(page($0), width: width).text }.joined(separator: "\n")
  }

  private func page(_ form: FormID) -> Page {
    guard let layout = loaded.layouts[form.name] else { return Page(titles: [], slots: []) }
    var style = loaded.styles[form.name] ?? PageStyle(year: loaded.set.year)
    style.figures = isAsStated ? .asStated : .official
    var page = layout.page(calculation.filled(form), style: style)
    if hasDraftMark { page.titles.insert("草稿", at: 0) }
    return page
  }
}
