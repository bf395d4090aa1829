namespace System.IO;

/// <summary>How patterns are read: simply, or as Windows does.</summary>
public enum MatchType
{
    Simple,
    Win32,
}
