import Forms

/// A budget like 固原's, small: units, projects, spending, 表一, 表二, 控制数 and goal sheets.
enum Budget {
  static let set = TemplateSet(
    id: "budget", version: 1, name: "试验套表", year: 2025,
    forms: [have, units, control, projects, spending, t1, t2, t3, goal], ask: [],
    rules: [], codes: ["functional": codes])

  static let codes = CodeList(
    id: "functional", name: "支出功能分类科目", year: 2025,
    entries: [
      CodeEntry(code: "201", name: "一般公共服务支出", certainty: .printed),
      CodeEntry(code: "20103", name: "政府办公厅（室）及相关机构事务", certainty: .printed),
      CodeEntry(code: "2010301", name: "行政运行", certainty: .printed),
      CodeEntry(code: "2010302", name: "一般行政管理事务", certainty: .printed, spellings: ["一般行政事务"]),
      CodeEntry(code: "208", name: "社会保障和就业支出", certainty: .printed),
      CodeEntry(code: "2080501", name: "行政单位离退休", certainty: .listed),
      CodeEntry(code: "2080502", name: "事业单位离退休", certainty: .unconfirmed),
      CodeEntry(code: "221", name: "住房保障支出", certainty: .printed),
      CodeEntry(code: "22102", name: "住房改革支出", certainty: .printed),
      CodeEntry(code: "2210201", name: "住房公积金", certainty: .printed),
    ])

  static let have = Form(
    id: "have", name: "有没有",
    blocks: [
      Block(
        id: "main", rows: .fields,
        columns: [
          column("fund", yesNo, .typed(required: true), label: "政府性基金"),
          column("carryover", yesNo, .typed(required: true), label: "上年结转"),
        ])
    ])

  static let units = Form(
    id: "units", name: "预算单位",
    blocks: [
      Block(
        id: "rows", rows: .list(ListSource(entry: ["code", "name"], key: ["code"])),
        columns: [
          column("code", .text(limit: 6), .typed(required: true), label: "编码"),
          column("name", .text(limit: nil), .typed(required: true), label: "名称"),
        ])
    ])

  static let unit = column("unit", .reference(form: "units", block: "rows"), label: "单位")
  static let code = column(
    "code", .code(list: "functional", digits: [7]), .typed(required: true), label: "科目编码")

  static let control = Form(
    id: "control", name: "控制数",
    blocks: [
      Block(
        id: "main",
        rows: .fixed([
          Line(
            id: "total", label: "支出合计",
            target: Reference(form: "t2", row: .node(code: ""), column: "total"))
        ]), columns: controlColumns),
      Block(
        id: "places", rows: .list(ListSource(entry: ["place", "ceiling"], key: [])),
        columns: [column("place", .place, .typed(required: true))] + controlColumns),
    ], rules: controlRules(in: "main") + controlRules(in: "places"))

  static let controlColumns = [
    column("ceiling", label: "控制数"), column("approved", label: "批复数", isExternal: true),
  ]

  static func controlRules(in block: String) -> [Rule] {
    [
      Rule(
        id: "CONTROL", words: "不超过控制数", severity: .warning, block: block,
        relation: .compare(.target, .atMost, this("ceiling"))),
      Rule(
        id: "APPROVED", words: "等于批复数", severity: .error, block: block,
        relation: .compare(.target, .equal, this("approved"))),
    ]
  }

  static let projects = Form(
    id: "projects", name: "项目清单",
    blocks: [
      Block(
        id: "rows",
        rows: .list(ListSource(entry: ["name", "code", "current"], group: "unit", key: ["name"])),
        columns: [
          unit, column("name", .text(limit: nil), .typed(required: true), label: "项目名称"), code,
          column("current", label: "本年财政拨款"),
          column("carryover", label: "上年结转", when: has("carryover")),
        ])
    ])

  static let sameUnitAndCode = [
    Match(column: "unit", operand: .column("unit")),
    Match(column: "code", operand: .column("code")),
  ]

  static let projectSum = plus(
    .sum(.entered(form: "projects", block: "rows", matches: sameUnitAndCode), column: "current"),
    .sum(.entered(form: "projects", block: "rows", matches: sameUnitAndCode), column: "carryover"))

  static let spending = Form(
    id: "spending", name: "支出",
    blocks: [
      Block(
        id: "rows",
        rows: .list(
          ListSource(
            entry: ["code", "prior", "basic", "project"], group: "unit", key: ["unit", "code"])),
        columns: [
          unit,
          column(
            "fund",
            .choice([Choice(id: "general", label: "一般公共预算"), Choice(id: "fund", label: "政府性基金")]),
            .presumed(.constant(.choice("general")), required: true), label: "资金"),
          code,
          column(
            "name", .text(limit: nil),
            .presumed(.name(of: Reference(column: "code")), required: false), label: "科目名称"),
          column("prior", label: "上年执行数", isExternal: true), column("basic", label: "基本支出"),
          column("project", wan, .presumed(projectSum, required: false), label: "项目支出"),
          column("projectCarry", label: "其中上年结转安排", when: has("carryover")),
        ])
    ],
    rules: [
      Rule(
        id: "CODE", words: "科目在本年科目表里", severity: .warning, block: "rows",
        relation: .inList(Reference(column: "code"))),
      Rule(
        id: "CNAME", words: "科目名称与科目表一致", severity: .warning, block: "rows",
        relation: .sameText(Reference(column: "name"), .name(of: Reference(column: "code")))),
      Rule(
        id: "TWICE", words: "一个单位一个科目只有一行", severity: .error, block: "rows",
        relation: .unique(["unit", "code"])),
      Rule(
        id: "PLIST", words: "项目支出等于项目清单上的合计", severity: .warning, block: "rows",
        condition: .not(
          .isZero(.sum(.entered(form: "projects", block: "rows", matches: []), column: "current"))),
        relation: .compare(this("project"), .equal, projectSum)),
      Rule(
        id: "CARRY", words: "其中上年结转不超过项目支出", severity: .error, block: "rows",
        relation: .compare(this("projectCarry"), .atMost, this("project"))),
    ])

  static func rolled(_ id: String, _ label: String, isExternal: Bool = false) -> Column {
    column(
      id, wan, .defined(.sum(.children, column: id), rule: "ROLL"), label: label,
      isExternal: isExternal)
  }

  static func rolls(_ column: String) -> Rule {
    Rule(
      id: "ROLL", words: "下级科目相加", severity: .error, block: "rows",
      relation: .compare(this(column), .equal, .sum(.children, column: column)))
  }

  static let t2 = Form(
    id: "t2", name: "表二", title: "支出预算表", isPrinted: true,
    blocks: [
      Block(
        id: "rows",
        rows: .tree(
          TreeSource(
            codes: "functional", digits: [3, 5, 7], form: "spending", block: "rows",
            matches: [Match(column: "fund", operand: .literal("general"))], unitColumn: "unit")),
        columns: [
          rolled("prior", "2024年执行数", isExternal: true),
          column(
            "total", wan, .defined(plus(this("basic"), this("project")), rule: "ROWBP"),
            label: "合计"),
          rolled("basic", "基本支出"), rolled("project", "项目支出"),
          column(
            "delta", wan, .defined(minus(this("total"), this("prior")), rule: "DELTA"),
            label: "增减额"),
          column(
            "percent", .percent,
            .defined(.change(new: this("total"), base: this("prior")), rule: "PCT"), label: "增减%"),
        ])
    ], rules: [rolls("total"), rolls("delta")])

  /// 表三 by units: 其他 is the project's figure until it is typed over.
  static let t3 = Form(
    id: "t3", name: "表三", isPrinted: true,
    blocks: [
      Block(
        id: "rows", rows: .units(UnitSource(form: "units", block: "rows", hasDepartment: true)),
        columns: [
          column("total", wan, .defined(plus(this("basic"), this("other")), rule: "ROWBP")),
          column("basic", wan, .defined(sumOfUnit("basic"), rule: "UNIT")),
          column("other", wan, .presumed(sumOfUnit("project"), required: false)),
        ])
    ],
    rules: [
      Rule(
        id: "UNIT", words: "上级等于下级之和", severity: .error, block: "rows",
        rows: ["total", "department"],
        relation: .compare(this("total"), .equal, .sum(.children, column: "total")))
    ])

  static func sumOfUnit(_ column: String) -> Formula {
    let matches = [Match(column: "unit", operand: .column("unit"))]
    return .sum(.entered(form: "spending", block: "rows", matches: matches), column: column)
  }

  static let t1 = Form(
    id: "t1", name: "表一", title: "收支总表", isPrinted: true,
    blocks: [
      Block(
        id: "income",
        rows: .fixed([
          Line(
            id: "income", label: "一、本年收入",
            sources: ["amount": .defined(plus(line("income1"), line("income2")), rule: "INSUM")]),
          Line(
            id: "income1", label: "（一）一般公共预算",
            sources: ["amount": .typed(required: true)]),
          Line(id: "income2", label: "（二）政府性基金", condition: has("fund")),
          Line(id: "carry", label: "二、上年结转", condition: has("carryover")),
          Line(
            id: "incomeTotal", label: "收入总计",
            sources: ["amount": .defined(plus(line("income"), line("carry")), rule: "BAL")]),
        ]), columns: [column("amount", label: "预算数")]),
      Block(
        id: "classes",
        rows: .classes(
          ClassSource(
            form: "t2",
            lines: [
              Line(id: "201", ordinal: "（一）", label: "一般公共服务支出"),
              Line(id: "208", ordinal: "（八）", label: "社会保障和就业支出"),
              Line(id: "221", ordinal: "（十八）", label: "住房保障支出"),
            ], show: .chosen)),
        columns: [
          column(
            "subtotal", wan, .defined(plus(this("general"), this("fund")), rule: "ROWFUND"),
            label: "小计"),
          column(
            "general", wan,
            .defined(.sum(.nodes(form: "t2", code: nil), column: "total"), rule: "X-T1T2"),
            label: "一般公共预算"),
          column("fund", label: "政府性基金", when: has("fund")), column("keep", yesNo),
        ]),
      Block(
        id: "expense",
        rows: .fixed([
          Line(
            id: "expenseTotal", label: "支出总计",
            sources: [
              "amount": .defined(
                .sum(.block(form: nil, block: "classes"), column: "subtotal"), rule: "OUTSUM")
            ])
        ]), columns: [column("amount", label: "预算数")]),
    ],
    rules: [
      Rule(
        id: "INOUT", words: "收入总计等于支出总计", severity: .error,
        relation: .compare(line("incomeTotal"), .equal, line("expenseTotal"))),
      Rule(
        id: "X-T1T2", words: "表一支出等于表二合计", severity: .error,
        relation: .compare(
          line("expenseTotal"), .equal, that("t2", .node(code: ""), "total"))),
    ])

  static let goal = Form(
    id: "goal", name: "绩效目标表", title: "项目支出绩效目标表", isRepeated: true, isPrinted: true,
    blocks: [
      Block(
        id: "main", rows: .fields,
        columns: [
          column("project", .reference(form: "projects", block: "rows"), label: "项目"),
          column(
            "name", .text(limit: nil),
            .presumed(
              .cell(Reference(row: .via(["project"]), column: "name")), required: true),
            label: "项目名称"),
          column(
            "unit", .text(limit: nil),
            .presumed(
              .cell(Reference(row: .via(["project", "unit"]), column: "name")), required: true),
            label: "实施单位"),
          column(
            "annual", wan,
            .presumed(
              .cell(Reference(row: .via(["project"]), column: "current")), required: true),
            label: "年度资金总额"),
        ]),
      Block(
        id: "indicators", label: "绩效指标",
        rows: .list(
          ListSource(
            entry: ["name", "value"], group: "category", key: [],
            categories: [
              Category(id: "quantity", level1: "产出指标", level2: "数量指标", need: .quantified),
              Category(id: "effect", level1: "效益指标", level2: "社会效益", need: .optional),
            ])),
        columns: [
          column(
            "category",
            .choice([Choice(id: "quantity", label: "数量指标"), Choice(id: "effect", label: "社会效益")]),
            .typed(required: true)),
          column("name", .text(limit: nil), .typed(required: true), label: "三级指标"),
          column("value", .indicator, label: "指标值"),
          column("weight", .count(unit: ""), label: "权重"),
        ]),
    ],
    rules: [
      Rule(
        id: "CAT", words: "数量指标至少一条", severity: .error,
        relation: .rowCount(
          .entered(
            form: "goal", block: "indicators",
            matches: [Match(column: "category", operand: .literal("quantity"))]), minimum: 1)),
      Rule(
        id: "QTYNUM", words: "数量指标是数量", severity: .warning, block: "indicators",
        condition: .equals(Reference(column: "category"), "quantity"),
        relation: .content(Reference(column: "value"), .nomoney)),
      Rule(
        id: "QUANT", words: "数量指标要有数字", severity: .warning, block: "indicators",
        condition: .equals(Reference(column: "category"), "quantity"),
        relation: .content(Reference(column: "value"), .number)),
      Rule(
        id: "WEIGHT", words: "权重合计 100", severity: .error,
        relation: .weights(
          .entered(form: "goal", block: "indicators", matches: []), column: "weight", total: 100)),
      Rule(
        id: "VOID", words: "不能全部不适用", severity: .warning,
        relation: .notAllInapplicable(
          .entered(form: "goal", block: "indicators", matches: []), column: "value")),
    ])
}
