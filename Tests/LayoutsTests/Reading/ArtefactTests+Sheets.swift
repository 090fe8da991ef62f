extension ArtefactTests {
  private static let head = """
    2025 年市本级部门项目支出预算绩效目标表 (2025 年度)
    单位：万元

    """
  private static let rowsHead = "绩效 指标⇥一级 指标⇥二级指标⇥三级指标⇥⇥指标值\n"

  static let sheets = [
    Case(
      testDescription: "title and year on two lines", form: "goal",
      text: "2025 年市本级部门项目支出预算绩效目标表\n\n（2025 年度）\n单位：万元\n项目名称⇥⇥防汛⇥⇥⇥",
      cells: ["name": "防汛"]),
    Case(
      testDescription: "five cells where the form has six", form: "goal",
      text: head + """
        主管部门⇥甲局⇥实施单位⇥甲局 本级⇥
        项目属性⇥⇥项目期⇥2025 年全年⇥
        项目总额⇥⇥86.15⇥其中：年度资金总额⇥86.15
        """,
      cells: [
        "department": "甲局", "unit": "甲局本级", "attribute": "", "period": "2025 年全年",
        "total": "86.15", "annual": "86.15",
      ], repairs: ["从这一行到第 5 行：这一行的格和表式没有对齐"]),
    Case(
      testDescription: "a value in the third cell, a label at the fifth without one", form: "goal",
      text: head + "项目属性⇥⇥服务类⇥⇥项目期⇥\n项目总额⇥⇥⇥⇥其中：年度资金总额⇥300",
      cells: ["attribute": "服务类", "period": "", "total": "", "annual": "300"],
      repairs: ["没有对齐"]),
    Case(
      testDescription: "labels of the money block that sank by one row", form: "goal",
      text: head + """
        其中：本级资金⇥资金总额⇥300⇥⇥资金总额⇥
        ⇥其中：财政拨款⇥300⇥⇥其中：转移县（区）资金⇥其中：财政拨款
        ⇥其他资金⇥⇥⇥⇥
        ⇥结余结转资金⇥⇥⇥⇥其他资金
        """,
      cells: [
        "local": "300", "localFiscal": "300", "localOther": "", "localCarry": "", "transfer": "",
        "transferFiscal": "", "transferOther": "",
      ],
      repairs: ["没有找到“其中：转移", "没有对齐", "印低了一行", "没有找到“其他资金”", "没有对齐", "“其他资金”印低了一行"]),
    Case(
      testDescription: "a label of the money block that is lost", form: "goal",
      text: head + """
        其中：本级资金⇥⇥资金总额⇥10 万元⇥资金总额⇥2
        ⇥⇥其中：财政拨款⇥10 万元⇥其中：财政拨款⇥2
        """,
      cells: ["local": "10 万元", "transfer": "2", "localFiscal": "10 万元", "transferFiscal": "2"],
      repairs: ["没有对齐", "没有找到“其中：转移县（区）资金”"]),
    Case(
      testDescription: "a goal in paragraph tags", form: "goal",
      text: head + "年度总体 绩效目标⇥⇥<p>办好文。</p> <p>办好会。</p>⇥⇥⇥",
      cells: ["goal": "办好文。\n办好会。"], repairs: ["网页标记"]),
    Case(
      testDescription: "a goal that goes on over the next rows", form: "goal",
      text: head + """
        年度总体绩效目标⇥⇥目标 1、办文。⇥⇥⇥
        ⇥⇥目标 2：办会。⇥⇥⇥
        ⇥⇥目标 3：办事。⇥⇥⇥
        绩效指标⇥一级指标⇥二级指标⇥三级指标⇥⇥指标值
        ⇥产出指标⇥数量指标⇥次数⇥⇥3次
        """,
      cells: ["goal": "目标 1、办文。\n目标 2：办会。\n目标 3：办事。", "11.value": "3次"],
      repairs: ["已接在一起"]),
    Case(
      testDescription: "a goal label that took in the label below it", form: "goal",
      text: head + """
        年度总体绩效目标 绩效 指标⇥⇥办文。⇥⇥⇥
        ⇥一级指标⇥二级指标⇥三级指标⇥⇥指标值
        ⇥产出指标⇥数量指标⇥次数⇥⇥3次
        """,
      cells: ["goal": "办文。", "11.name": "次数"], repairs: ["上下两格的标签", "没有找到“绩效指标”"],
      words: ["年度总体绩效目标 绩效 指标"]),
    Case(
      testDescription: "rows shifted one cell to the left", form: "goal",
      text: head + rowsHead + "满意 度指标⇥服务对象满意度指标⇥服务对象满意度⇥⇥≥95%⇥",
      cells: ["31.name": "服务对象满意度", "31.value": "≥95%"], repairs: ["左移了 1 格"]),
    Case(
      testDescription: "a first level that is lost", form: "goal",
      text: head + rowsHead + "⇥服务对象满意度指标⇥服务对象满意度⇥≥95%",
      cells: ["31.name": "服务对象满意度", "31.value": "≥95%"], repairs: ["没有对齐"]),
    Case(
      testDescription: "an indicator that does not apply", form: "goal",
      text: head + rowsHead + "⇥⇥生态效益指标⇥不涉及⇥⇥", cells: ["23.name": "不涉及", "23.value": ""]),
    Case(
      testDescription: "formula signs in a value", form: "goal",
      text: head + rowsHead + #"⇥产出指标⇥质量指标⇥合格率⇥⇥$\geq 98\%$"#,
      cells: ["12.value": "≥ 98%"], repairs: ["公式"]),
    Case(
      testDescription: "a file that ends within the sheet", form: "goal",
      text: head + "项目名称⇥⇥防汛⇥⇥⇥\n主管部门⇥⇥甲局⇥实施", cells: ["name": "防汛", "department": "甲局"],
      repairs: ["“实施”没有印全"], words: ["实施"]),
  ]

  private static let systemHead = """
    部门项目支出预算绩效目标表
    单位：万元
    一级指标⇥二级指标⇥三级指标⇥绩效值
    1-产出指标⇥11-数量指标⇥督查次数⇥20

    """

  static let systemSheets = [
    Case(
      testDescription: "an indicator of the category above", set: "shizuishan-2024", form: "goal",
      text: systemHead + "⇥⇥通报期数⇥10",
      cells: ["#2.category": "11", "#2.name": "通报期数", "#2.weight": "10"]),
    Case(
      testDescription: "a second level shifted to the left", set: "shizuishan-2024", form: "goal",
      text: systemHead + "24-可持续影响⇥持续改进⇥4⇥",
      cells: ["24.name": "持续改进", "24.weight": "4"], repairs: ["左移了 1 格"]),
    Case(
      testDescription: "a text in the first cell, its weight in the third", set: "shizuishan-2024",
      form: "goal", text: systemHead + "网站运维2万元/年⇥⇥6⇥",
      cells: ["#2.category": "11", "#2.name": "网站运维2万元/年", "#2.weight": "6"],
      repairs: ["没有对齐"]),
    Case(
      testDescription: "categories that are cut short", set: "shizuishan-2024", form: "goal",
      text: systemHead + "3-满意度⇥31-服务对象满⇥企业满意度⇥5",
      cells: ["31.name": "企业满意度"], repairs: ["“3-满意度”没有印全", "“31-服务对象满”没有印全"]),
    Case(
      testDescription: "categories that are wrapped", set: "shizuishan-2024", form: "goal",
      text: systemHead + "2-效益指 标⇥21-经济效益⇥本指标不适用⇥",
      cells: ["21.name": "本指标不适用", "21.weight": ""]),
    Case(
      testDescription: "a page break within the indicators", set: "shizuishan-2024", form: "goal",
      text: systemHead + "\n2-效益指标⇥22-社会效益⇥保障有力⇥5", cells: ["22.weight": "5"]),
  ]
}
