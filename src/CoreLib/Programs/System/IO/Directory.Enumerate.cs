using System.Collections.Generic;
using System.IO.Enumeration;

namespace System.IO;

// What directories hold.
public static partial class Directory
{
    /// <summary>Which entries a listing is for.</summary>
    internal enum Wanted
    {
        Files,
        Directories,
        Both,
    }

    public static string[] GetFiles(string path) => GetFiles(path, "*");

    public static string[] GetFiles(string path, string searchPattern) => GetFiles(path, searchPattern, EnumerationOptions.Compatible);

    public static string[] GetFiles(string path, string searchPattern, SearchOption searchOption) =>
        GetFiles(path, searchPattern, EnumerationOptions.From(searchOption));

    public static string[] GetFiles(string path, string searchPattern, EnumerationOptions enumerationOptions) =>
        new List<string>(EnumerateFiles(path, searchPattern, enumerationOptions)).ToArray();

    public static string[] GetDirectories(string path) => GetDirectories(path, "*");

    public static string[] GetDirectories(string path, string searchPattern) =>
        GetDirectories(path, searchPattern, EnumerationOptions.Compatible);

    public static string[] GetDirectories(string path, string searchPattern, SearchOption searchOption) =>
        GetDirectories(path, searchPattern, EnumerationOptions.From(searchOption));

    public static string[] GetDirectories(string path, string searchPattern, EnumerationOptions enumerationOptions) =>
        new List<string>(EnumerateDirectories(path, searchPattern, enumerationOptions)).ToArray();

    public static string[] GetFileSystemEntries(string path) => GetFileSystemEntries(path, "*");

    public static string[] GetFileSystemEntries(string path, string searchPattern) =>
        GetFileSystemEntries(path, searchPattern, EnumerationOptions.Compatible);

    public static string[] GetFileSystemEntries(string path, string searchPattern, SearchOption searchOption) =>
        GetFileSystemEntries(path, searchPattern, EnumerationOptions.From(searchOption));

    public static string[] GetFileSystemEntries(string path, string searchPattern, EnumerationOptions enumerationOptions) =>
        new List<string>(EnumerateFileSystemEntries(path, searchPattern, enumerationOptions)).ToArray();

    public static IEnumerable<string> EnumerateFiles(string path) => EnumerateFiles(path, "*");

    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern) =>
        EnumerateFiles(path, searchPattern, EnumerationOptions.Compatible);

    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern, SearchOption searchOption) =>
        EnumerateFiles(path, searchPattern, EnumerationOptions.From(searchOption));

    public static IEnumerable<string> EnumerateFiles(string path, string searchPattern, EnumerationOptions enumerationOptions) =>
        FindPaths(path, searchPattern, Wanted.Files, enumerationOptions);

    public static IEnumerable<string> EnumerateDirectories(string path) => EnumerateDirectories(path, "*");

    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern) =>
        EnumerateDirectories(path, searchPattern, EnumerationOptions.Compatible);

    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, SearchOption searchOption) =>
        EnumerateDirectories(path, searchPattern, EnumerationOptions.From(searchOption));

    public static IEnumerable<string> EnumerateDirectories(string path, string searchPattern, EnumerationOptions enumerationOptions) =>
        FindPaths(path, searchPattern, Wanted.Directories, enumerationOptions);

    public static IEnumerable<string> EnumerateFileSystemEntries(string path) => EnumerateFileSystemEntries(path, "*");

    public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern) =>
        EnumerateFileSystemEntries(path, searchPattern, EnumerationOptions.Compatible);

    public static IEnumerable<string> EnumerateFileSystemEntries(string path, string searchPattern, SearchOption searchOption) =>
        EnumerateFileSystemEntries(path, searchPattern, EnumerationOptions.From(searchOption));

    public static IEnumerable<string> EnumerateFileSystemEntries(
        string path, string searchPattern, EnumerationOptions enumerationOptions) =>
        FindPaths(path, searchPattern, Wanted.Both, enumerationOptions);

    internal static FileSystemEnumerable<T> Find<T>(
        string path,
        string searchPattern,
        Wanted wanted,
        EnumerationOptions options,
        FileSystemEnumerable<T>.FindTransform transform)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(searchPattern);
        ArgumentNullException.ThrowIfNull(options, "enumerationOptions");
        Normalize(ref path, ref searchPattern, options.MatchType);
        bool ignoresCase = options.MatchCasing == MatchCasing.CaseInsensitive;
        bool isSimple = options.MatchType == MatchType.Simple;
        string pattern = searchPattern;
        return new FileSystemEnumerable<T>(path, transform, options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                (wanted == Wanted.Both || entry.IsDirectory == (wanted == Wanted.Directories))
                && (isSimple
                    ? FileSystemName.MatchesSimpleExpression(pattern, entry.FileName, ignoresCase)
                    : FileSystemName.MatchesWin32Expression(pattern, entry.FileName, ignoresCase)),
        };
    }

    private static FileSystemEnumerable<string> FindPaths(string path, string searchPattern, Wanted wanted, EnumerationOptions options) =>
        Find(path, searchPattern, wanted, options, static (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath());

    // A pattern may begin with directories, which then belong to the path.
    private static void Normalize(ref string path, ref string pattern, MatchType type)
    {
        if (Path.IsPathRooted(pattern))
        {
            throw new ArgumentException("Second path fragment must not be a drive or UNC name.", "expression");
        }

        if (pattern.Contains('\0'))
        {
            throw new ArgumentException("Null character in path.", "expression");
        }

        if (path.Contains('\0'))
        {
            throw new ArgumentException("Null character in path.", "directory");
        }

        ReadOnlySpan<char> directories = Path.GetDirectoryName(pattern.AsSpan());
        if (directories.Length != 0)
        {
            path = Path.Join(path.AsSpan(), directories);
            pattern = pattern.Substring(directories.Length + 1);
        }

        if (type == MatchType.Win32 && pattern != "*")
        {
            if (string.IsNullOrEmpty(pattern) || pattern is "." or "*.*")
            {
                pattern = "*";
            }
            else
            {
                // These have a meaning to the translated pattern that they do not have here.
                if (pattern.AsSpan().IndexOfAny("\\\"<>") >= 0)
                {
                    pattern = pattern.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace(">", "\\>").Replace("<", "\\<");
                }

                pattern = FileSystemName.TranslateWin32Expression(pattern);
            }
        }
    }
}
