import Forms

/// Goal sheets with the money of published ones and short texts of our own.
enum Sheets {
  /// A sheet of 固原, 86.15 万元, with one indicator for each of five categories and two for 数量.
  static func guyuan() throws -> FilledForm {
    let categories = [
      ("产出指标", "数量指标"), ("产出指标", "数量指标"), ("产出指标", "质量指标"),
      ("效益指标", "社会效益指标"), ("效益指标", "生态效益指标"), ("满意度指标", "服务对象满意度指标"),
    ]
    let contents = [
      ("印制材料", "≥500份"), ("办理事项", "≥12件"), ("材料合格率", "100%"), ("办事更快", "定性-提升"),
      ("不涉及", ""), ("群众满意度", "≥90%"),
    ]
    let rows = zip(categories, contents).enumerated().map { index, pair in
      let (levels, texts) = pair
      let category = Forms.Category(
        id: levels.1, level1: levels.0, level2: levels.1, need: .required)
      let value = texts.1.isEmpty ? nil : Value.indicator(IndicatorValue(texts.1))
      return Filled.indicator(
        index + 1, category,
        [
          "name": Filled.text(texts.0),
          "value": FilledCell(kind: .indicator, origin: .typed, value: value),
        ])
    }
    var fields = try [
      "total": "86.15", "annual": "86.15", "local": "86.15", "localFiscal": "86.15",
      "localOther": "", "localCarry": "", "transfer": "", "transferFiscal": "", "transferOther": "",
    ].mapValues(Filled.amount)
    fields["name"] = Filled.text("政务业务经费")
    fields["department"] = Filled.text("固原市人民政府办公室")
    fields["unit"] = Filled.text("固原市人民政府办公室本级")
    fields["period"] = Filled.text("2025年全年")
    fields["goal"] = FilledCell(
      kind: .paragraphs(limit: nil), origin: .typed, value: .paragraphs(["办好文。", "办好会。"]))
    return FilledForm(
      id: FormID("goal", sheet: 1), fields: fields, rows: ["indicators": rows], head: [:])
  }

  /// A sheet of 石嘴山, 16 万元, whose 绩效值 are weights.
  static func shizuishan() throws -> FilledForm {
    let rows = [
      ("1-产出指标", "11-数量指标", "保障人数", "30"), ("1-产出指标", "11-数量指标", "补贴月数", "20"),
      ("1-产出指标", "12-质量指标", "发放准确", "20"), ("2-效益指标", "21-经济效益", "本指标不适用", "0"),
      ("2-效益指标", "22-社会效益", "安心工作", "20"), ("2-效益指标", "23-生态效益", "本指标不适用", ""),
      ("3-满意度指标", "31-服务对象满意度", "满意度", "10"),
    ].enumerated().map { index, row in
      let category = Forms.Category(id: row.1, level1: row.0, level2: row.1, need: .required)
      let weight = Int64(row.3).map { Value.count(Count($0)) }
      return Filled.indicator(
        index + 1, category,
        [
          "name": Filled.text(row.2),
          "weight": FilledCell(kind: .count(unit: ""), origin: .typed, value: weight),
        ])
    }
    var fields = [
      "name": "异地交流任职和挂职领导工作经费", "department": "石嘴山市人民政府办公室",
      "unit": "石嘴山市人民政府办公室", "attribute": "0101-一年期项目", "period": "1年",
      "office": "01-行政政法科",
    ].mapValues(Filled.text)
    fields["amount"] = try Filled.amount("16")
    fields["goal"] = FilledCell(
      kind: .paragraphs(limit: nil), origin: .typed, value: .paragraphs(["做好保障。"]))
    return FilledForm(
      id: FormID("goal", sheet: 1), fields: fields, rows: ["indicators": rows], head: [:])
  }

  /// A sheet of 银川, 12.55 万元, with the markers of a sheet that has only some.
  static func yinchuan(_ yinchuan: Yinchuan) throws -> FilledForm {
    let page = yinchuan.read(
      """
      项目名称 非现役复转军人薪酬
      主管部门及代码 实施单位 银川市人民政府办公室
      项目属性 经常性项目 项目期 2025年
      年度资金总额： 12.55万元 其中：财政拨款 12.55万元 其他资金 0
      年度总体目标
      　　按月发放薪酬。
      　　按时缴纳保险。
      数量指标（必填量化） 发放人数 1人
      质量指标 考核情况 合格
      经济效益指标（选填） 无 无
      服务对象满意度指标（必填量化） 用人单位满意度 ≥98%
      综合评定等级 通过 █ 退回修改 □ 退回，不予纳入财政项目库 □
      """)
    return try yinchuan.filled(page)
  }
}
