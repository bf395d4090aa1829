namespace System.Runtime;

/// <summary>Why compiled code gave up; the kernel prints it.</summary>
public enum PanicReason
{
    None,
    IndexOutOfRange,
    NullReference,
    DivideByZero,
    Overflow,
    InvalidCast,
    ArrayTypeMismatch,
    ArgumentOutOfRange,
    Argument,
    InvalidOperation,
    NotSupported,
    Assertion,
    MissingImplementation,
    UnhandledException,
    OutOfPermanentMemory,
    BodyRemoved,
}
