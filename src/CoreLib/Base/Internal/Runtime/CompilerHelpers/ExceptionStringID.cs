namespace Internal.TypeSystem;

/// <summary>Why a type or member could not be compiled. Such a body is a build error here, so the values are only passed
/// along.</summary>
public enum ExceptionStringID
{
    None,
}
