extension Rational {
    /// Whether the value is zero.
    @inlinable
    package var isZero: Bool {
        switch storage {
        case .small(let numerator, _): numerator == 0
        case .wide: false
        }
    }

    /// Whether the value is below zero.
    @inlinable
    package var isNegative: Bool {
        switch storage {
        case .small(let numerator, _): numerator < 0
        case .wide(let fraction): fraction.isNegative
        }
    }

    /// Whether the value is a whole number.
    @inlinable
    package var isWhole: Bool {
        switch storage {
        case .small(_, let denominator): denominator == 1
        case .wide(let fraction): fraction.isWhole
        }
    }

    /// The value as an integer, or nil if it is not whole or does not fit.
    @inlinable
    package var wholeValue: Int? {
        guard case .small(let numerator, 1) = storage else { return nil }
        return Int(exactly: numerator)
    }

    /// The number above the line, in lowest terms; it carries the sign.
    package var numerator: Rational {
        switch storage {
        case .small(let numerator, _): Rational(lowestTerms: numerator, over: 1)
        case .wide(let fraction): fraction.numeratorAlone
        }
    }

    /// The number below the line, in lowest terms; it is at least 1.
    package var denominator: Rational {
        switch storage {
        case .small(_, let denominator): Rational(lowestTerms: denominator, over: 1)
        case .wide(let fraction): fraction.denominatorAlone
        }
    }

    /// The value without its sign.
    package var magnitude: Rational {
        isNegative ? -self : self
    }
}
