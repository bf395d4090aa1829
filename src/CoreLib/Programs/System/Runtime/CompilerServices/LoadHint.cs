namespace System.Runtime.CompilerServices;

/// <summary>How likely an assembly is loaded.</summary>
public enum LoadHint
{
    Default = 0,
    Always = 1,
    Sometimes = 2,
}
