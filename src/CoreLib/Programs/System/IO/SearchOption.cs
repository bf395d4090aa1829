namespace System.IO;

/// <summary>Whether a search goes into directories below.</summary>
public enum SearchOption
{
    TopDirectoryOnly,
    AllDirectories,
}
