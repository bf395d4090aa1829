namespace System.Reflection;

/// <summary>Whether a value may be null.</summary>
public enum NullabilityState
{
    Unknown = 0,
    NotNull = 1,
    Nullable = 2,
}
