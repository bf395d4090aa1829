namespace System.IO;

/// <summary>Whether the case of letters counts in patterns.</summary>
public enum MatchCasing
{
    PlatformDefault,
    CaseSensitive,
    CaseInsensitive,
}
