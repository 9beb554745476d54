extension Rational: AdditiveArithmetic {
    /// The exact sum.
    @inlinable
    package static func + (left: Rational, right: Rational) -> Rational {
        if case .small(let leftWhole, 1) = left.storage, case .small(let rightWhole, 1) = right.storage {
            let (sum, overflow) = leftWhole.addingReportingOverflow(rightWhole)
            if !overflow { return Rational(lowestTerms: sum, over: 1) }
        }
        return left.addingFraction(right)
    }

    /// The exact difference.
    @inlinable
    package static func - (left: Rational, right: Rational) -> Rational {
        if case .small(let leftWhole, 1) = left.storage, case .small(let rightWhole, 1) = right.storage {
            let (difference, overflow) = leftWhole.subtractingReportingOverflow(rightWhole)
            if !overflow { return Rational(lowestTerms: difference, over: 1) }
        }
        return left.addingFraction(-right)
    }

    /// The exact product.
    @inlinable
    package static func * (left: Rational, right: Rational) -> Rational {
        if case .small(let leftWhole, 1) = left.storage, case .small(let rightWhole, 1) = right.storage {
            let (product, overflow) = leftWhole.multipliedReportingOverflow(by: rightWhole)
            if !overflow { return Rational(lowestTerms: product, over: 1) }
        }
        return left.multipliedByFraction(right)
    }

    /// The exact quotient.
    ///
    /// - Precondition: `right` is not zero. What a division by zero means is for the caller to say beforehand.
    package static func / (left: Rational, right: Rational) -> Rational {
        left * right.reciprocal
    }

    /// The value with its sign turned.
    package static prefix func - (value: Rational) -> Rational {
        switch value.storage {
        case .small(let numerator, let denominator):
            Rational(lowestTerms: -Int128(numerator), over: Int128(denominator))
        case .wide(let fraction):
            fraction.negated
        }
    }

    /// Adds exactly.
    @inlinable
    package static func += (left: inout Rational, right: Rational) {
        left = left + right
    }

    /// Subtracts exactly.
    @inlinable
    package static func -= (left: inout Rational, right: Rational) {
        left = left - right
    }

    /// Multiplies exactly.
    @inlinable
    package static func *= (left: inout Rational, right: Rational) {
        left = left * right
    }
}
