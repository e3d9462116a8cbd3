//! How an operation fails: the closed list of codes of spec/operations.md, and the two results that are no verdict [PROTOCOL-2].

/// Why an input must be refused; text is never compared, only the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    InvalidWindowSet,
    InvalidParameter,
    InvalidShape,
    NonFiniteValue,
    AccumulatorOverflow,
    NotTwoOfFour,
    InvalidGeometry,
    CountOverflow,
}

impl Code {
    /// The code as the protocol writes it.
    pub fn name(self) -> &'static str {
        match self {
            Code::InvalidWindowSet => "INVALID_WINDOW_SET",
            Code::InvalidParameter => "INVALID_PARAMETER",
            Code::InvalidShape => "INVALID_SHAPE",
            Code::NonFiniteValue => "NON_FINITE_VALUE",
            Code::AccumulatorOverflow => "ACCUMULATOR_OVERFLOW",
            Code::NotTwoOfFour => "NOT_TWO_OF_FOUR",
            Code::InvalidGeometry => "INVALID_GEOMETRY",
            Code::CountOverflow => "COUNT_OVERFLOW",
        }
    }
}

/// Every way in which an input has no output.
#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    /// A clause says that the input must be refused.
    Rejected(Code),
    /// The operation is not one of ours.
    Skipped(String),
    /// The input is not of the types of spec/operations.md, or the answer would not fit a line.
    Errored(String),
}

impl From<Code> for Failure {
    fn from(code: Code) -> Self {
        Failure::Rejected(code)
    }
}

pub type Result<T> = std::result::Result<T, Failure>;

/// A failure of types, not of rules.
pub fn errored<T>(what: impl Into<String>) -> Result<T> {
    Err(Failure::Errored(what.into()))
}

/// What every module answers to a name that it does not have.
pub fn unknown<T>(operation: &str) -> Result<T> {
    Err(Failure::Skipped(format!("no operation {operation}")))
}
