namespace System.Runtime.Versioning;

/// <summary>How stable a component promises to be.</summary>
[Flags]
public enum ComponentGuaranteesOptions
{
    None = 0,
    Exchange = 1,
    Stable = 2,
    SideBySide = 4,
}
