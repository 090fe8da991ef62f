import Forms
import Layouts
import Testing

/// What extraction does to a page, one case each, as the publications show it.
@Suite struct ArtefactTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var set = "guyuan-2025"
    var form: String
    /// Lines of the page, `⇥` for a tab.
    var text: String
    /// Cells by path with what is read in them, `nil` for a cell the page does not have.
    var cells: [String: String?]
    /// A part of every repair that is told, in order.
    var repairs: [String] = []
    var unplaced: [String] = []
    var words: [String] = []
  }

  @Test(arguments: tables + sheets + systemSheets)
  func readsAnArtefact(_ wanted: Case) throws {
    let page = try Library.set(wanted.set).read(wanted.text, as: wanted.form)
    for (path, text) in wanted.cells.sorted(by: { $0.key < $1.key }) {
      #expect(page.text(path) == text, "\(path)")
    }
    #expect(page.repairs.count == wanted.repairs.count, "\(page.repairs)")
    for (repair, part) in zip(page.repairs, wanted.repairs) {
      #expect(repair.words.contains(part))
    }
    #expect(page.unplaced.map(\.text) == wanted.unplaced)
    #expect(page.words.filter { $0.printed != "" }.map(\.printed) == wanted.words)
  }

  private static let t3Head = """
    一般公共预算财政拨款基本支出预算表
    单位：万元
    经济科目⇥⇥基本支出预算⇥⇥
    科目编码⇥科目名称⇥合计⇥人员支出⇥日常公用支出

    """
  private static let t1Head = """
    财政拨款收支预算总表
    单位：万元
    收入⇥⇥支出⇥⇥⇥
    项目⇥预算数⇥项目（按功能分类）⇥预算数⇥⇥
    ⇥⇥⇥小计⇥一般公共预算财政拨款支出⇥政府性基金预算财政拨款支出

    """

  static let tables = [
    Case(
      testDescription: "a code in front of a name that is not the row's", set: "guyuan-2024",
      form: "t2",
      text: """
        一般公共预算财政拨款支出表
        单位：万元
        功能分类科目⇥⇥2023年执行数（决算数）⇥2024年预算数⇥⇥⇥2024年预算数与2023年执行数（决算数）⇥
        科目编码⇥科目名称⇥⇥合计⇥基本支出⇥项目支出⇥增减额⇥增减%
        2100411⇥2100410-突发公共卫生事件应急处置⇥800.5⇥44.41⇥⇥44.41⇥-756.09⇥-94.45
        """,
      cells: [
        "2100411.label": "2100410-突发公共卫生事件应急处置", "2100411.prior": "800.5",
      ]),
    Case(
      testDescription: "a page break inside a table", form: "t3",
      text: t3Head + "301⇥一、工资福利支出⇥9.50⇥9.50⇥\n\n30101⇥基本工资⇥9.50⇥9.50⇥",
      cells: ["301.total": "9.50", "30101.personnel": "9.50", "30101.public": ""]),
    Case(
      testDescription: "a numbered heading before the title", form: "t3",
      text: "三、一般公共预算财政拨款基本支出预算表\n\n" + t3Head + "⇥合计⇥1⇥1⇥",
      cells: ["#1.total": "1", "#1.level": "total"]),
    Case(
      testDescription: "a heading that is letter-spaced, words that are wrapped", form: "t1",
      text: t1Head.replacing("收入⇥⇥支出", with: "收 入⇥⇥支 出")
        .replacing("一般公共预算财政", with: "一般公共预算 财政") + "收入总计⇥5⇥支出总计⇥5⇥⇥",
      cells: ["incomeTotal.amount": "5", "expenseTotal.subtotal": "5"]),
    Case(
      testDescription: "half-width brackets behind a page break", form: "t1",
      text: t1Head + """
        一、本年收入⇥5⇥一、本年支出⇥5⇥5⇥
        （一）一般公共预算财政拨款收入⇥5⇥（一）一般公共服务支出⇥3⇥3⇥

        ⇥⇥(十八) 住房保障支出⇥2⇥2⇥
        """,
      cells: ["201.general": "3", "221.subtotal": "2", "221.label": "住房保障支出", "221.fund": ""]),
    Case(
      testDescription: "a class with another ordinal", form: "t1",
      text: t1Head + "⇥⇥（三）住房保障支出⇥2⇥2⇥", cells: ["221.subtotal": "2"],
      repairs: ["“（三）住房保障支出”的序号和表式不同"]),
    Case(
      testDescription: "a class the template does not have", form: "t1",
      text: t1Head + "⇥⇥（九十九）未来支出⇥2⇥2⇥",
      cells: ["#1.line": nil, "#1.label": "（九十九）未来支出", "#1.subtotal": "2"],
      repairs: ["表式里没有“（九十九）未来支出”这一行"]),
    Case(
      testDescription: "a label and its amount in one cell", form: "t1",
      text: t1Head + "收入总计⇥1278.78⇥支出总计:1278.78⇥⇥⇥",
      cells: ["incomeTotal.amount": "1278.78", "expenseTotal.subtotal": "1278.78"],
      repairs: ["“支出总计:1278.78”是标签和金额印在一格"], words: ["支出总计:"]),
    Case(
      testDescription: "a label and its amount in one cell", form: "t1",
      text: t1Head + "收入总计⇥1278.78⇥支出总计：（１２７８．７８）⇥⇥⇥",
      cells: ["incomeTotal.amount": "1278.78", "expenseTotal.subtotal": "（１２７８．７８）"],
      repairs: ["“支出总计：（１２７８．７８）”是标签和金额印在一格"], words: ["支出总计："]),
    Case(
      testDescription: "a stray 0 before a label", form: "t1",
      text: t1Head + "0 二、上年结转结余⇥0⇥⇥⇥⇥", cells: ["carry.amount": "0"],
      repairs: ["没有找到“二、年末结转结余”", "前面多印了字"], words: ["0 二、上年结转结余"]),
    Case(
      testDescription: "a label that is cut short", form: "t1",
      text: t1Head + "（二）政府性基金预算财政拨款收⇥⇥⇥⇥⇥",
      cells: ["income2.amount": ""], repairs: ["“（二）政府性基金预算财政拨款收”没有印全"],
      words: ["（二）政府性基金预算财政拨款收"]),
    Case(
      testDescription: "another word for the total", form: "t3",
      text: t3Head + "⇥总计⇥424.28⇥389.13⇥35.15",
      cells: ["#1.level": "total", "#1.total": "424.28"], repairs: ["“总计”和表式的字不全一样"],
      words: ["总计"]),
    Case(
      testDescription: "trailing tabs that are lost", form: "t3",
      text: t3Head + "30114⇥医疗费", cells: ["30114.total": "", "30114.public": ""]),
    Case(
      testDescription: "a blank total beside figures", form: "t3",
      text: t3Head + "302⇥二、商品和服务支出⇥⇥⇥34.49",
      cells: ["302.label": "商品和服务支出", "302.total": "", "302.public": "34.49"]),
    Case(
      testDescription: "words where a number belongs stay where they stand", form: "t3",
      text: t3Head + "30114⇥医疗费⇥待定⇥⇥", cells: ["30114.total": "待定"]),
    Case(
      testDescription: "a head that is flattened to neighbouring columns", form: "t2",
      text: """
        一般公共预算财政拨款支出预算表
        单位：万元
        功能分类科目⇥2024年执行数（决算数）⇥⇥2025年预算数⇥⇥2025年预算数与2024年执行数（决算数）⇥⇥
        科目编码⇥科目名称⇥⇥合计⇥基本支出⇥项目支出⇥增减额⇥增减%
        ⇥合计⇥2⇥1⇥1⇥⇥-1⇥-50.00
        """,
      cells: ["#1.prior": "2", "#1.percent": "-50.00"], repairs: ["没有对齐"]),
    Case(
      testDescription: "the head once more behind a page break", form: "t3",
      text: t3Head + "⇥合计⇥1⇥1⇥\n经济科目⇥⇥基本支出预算⇥⇥\n30101⇥基本工资⇥1⇥1⇥",
      cells: ["30101.total": "1"], repairs: ["表头又印了一遍"]),
    Case(
      testDescription: "a row shifted by one cell", form: "t3",
      text: t3Head + "⇥30101⇥基本工资⇥1⇥1⇥", cells: ["30101.label": "基本工资", "30101.total": "1"],
      repairs: ["右移了 1 格"]),
    Case(
      testDescription: "running text between the rows has no place", form: "t3",
      text: t3Head + "⇥合计⇥1⇥1⇥\n各单位据实填写。\n30101⇥基本工资⇥1⇥1⇥",
      cells: ["30101.total": "1"], unplaced: ["各单位据实填写。"]),
    Case(
      testDescription: "a row of another table has no place", form: "t3",
      text: t3Head + "收入总计⇥1⇥支出总计⇥1⇥2⇥3⇥4⇥5⇥6⇥7⇥8⇥9⇥10",
      cells: [:], unplaced: ["收入总计\t1\t支出总计\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10"]),
  ]
}
