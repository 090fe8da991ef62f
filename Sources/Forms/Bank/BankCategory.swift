/// The 二级指标 that the bank sorts its entries by, whatever a sheet calls and numbers them.
package enum BankCategory: String, Hashable, Sendable, CaseIterable {
  case quantity, quality, time, cost, economic, social, ecological, lasting, satisfaction

  /// The word that a sheet's own name of it holds.
  private var word: String {
    switch self {
    case .quantity: "数量"
    case .quality: "质量"
    case .time: "时效"
    case .cost: "成本"
    case .economic: "经济效益"
    case .social: "社会效益"
    case .ecological: "生态效益"
    case .lasting: "可持续影响"
    case .satisfaction: "满意度"
    }
  }

  /// Whether a sheet's 二级指标 is this one; 社会成本 and 生态环境成本 are none of the bank's.
  package func fits(_ level2: String) -> Bool {
    guard level2.contains(word) else { return false }
    return self != .cost || !level2.contains("社会") && !level2.contains("生态")
  }
}
