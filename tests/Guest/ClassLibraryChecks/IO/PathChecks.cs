using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>Paths as text.</summary>
internal static class PathChecks
{
    private static readonly string[] s_paths =
    [
        "", "/", "a", "a/b", "/a/b", "a//b", "//a", "/a/../b", "a/./b/..", "../../x", "/..", "a.txt", ".a", "a.", "a.b.c", "a/b.c/d", "a/",
        "a/b//", "x y", "///a//b", "/a/b/../../../c/", "a\\b", "..", ".", "./", "/.", "/./", "a/..", "a/../", "é/ü.ö", "/a/b/c", "a/b/c.d/",
    ];

    public static void Run()
    {
        foreach (string path in s_paths)
        {
            Print($"GetDirectoryName({path})", () => Path.GetDirectoryName(path));
            Print($"GetDirectoryName span({path})", () => Path.GetDirectoryName(path.AsSpan()).ToString());
            Print($"GetFileName({path})", () => Path.GetFileName(path));
            Print($"GetFileNameWithoutExtension({path})", () => Path.GetFileNameWithoutExtension(path));
            Print($"GetExtension({path})", () => Path.GetExtension(path));
            Print($"HasExtension({path})", () => Path.HasExtension(path));
            Print($"ChangeExtension({path}, q)", () => Path.ChangeExtension(path, "q"));
            Print($"ChangeExtension({path}, .q)", () => Path.ChangeExtension(path, ".q"));
            Print($"ChangeExtension({path}, null)", () => Path.ChangeExtension(path, null));
            Print($"ChangeExtension({path}, empty)", () => Path.ChangeExtension(path, ""));
            Print($"GetPathRoot({path})", () => Path.GetPathRoot(path));
            Print($"GetFullPath({path})", () => Path.GetFullPath(path));
            Print($"GetFullPath({path}, /base/./x)", () => Path.GetFullPath(path, "/base/./x"));
            Print($"IsPathRooted({path})", () => Path.IsPathRooted(path));
            Print($"IsPathFullyQualified({path})", () => Path.IsPathFullyQualified(path));
            Print($"EndsInDirectorySeparator({path})", () => Path.EndsInDirectorySeparator(path));
            Print($"TrimEndingDirectorySeparator({path})", () => Path.TrimEndingDirectorySeparator(path));
            foreach (string other in s_paths)
            {
                Print($"Combine({path}, {other})", () => Path.Combine(path, other));
                Print($"Join({path}, {other})", () => Path.Join(path, other));

                // Between roots of different kinds there is no way on ViperOS.
                if (Path.IsPathRooted(path) == Path.IsPathRooted(other))
                {
                    Print($"GetRelativePath({path}, {other})", () => Path.GetRelativePath(path, other));
                }
            }
        }

        Print("Combine 3", () => Path.Combine("a", "b", "c"));
        Print("Combine 4", () => Path.Combine("a", "/b", "c", "d"));
        Print("Combine many", () => Path.Combine("a", "b", "", "c/", "d"));
        Print("Combine null", () => Path.Combine("a", null!));
        Print("Combine null array", () => Path.Combine((string[])null!));
        Print("Join null", () => Path.Join("a", null, "b"));
        Print("Join many", () => Path.Join("a", "/b/", "/c", "d", ""));
        Print("TryJoin", () =>
        {
            char[] buffer = new char[8];
            bool fits = Path.TryJoin("ab", "cd", "e", buffer, out int written);
            return $"{fits} {written} {new string(buffer, 0, written)}";
        });
        Print("TryJoin small", () => Path.TryJoin("ab", "cd", new char[4], out int written) + " " + written);
        Print("GetFullPath null", () => Path.GetFullPath(null!));
        Print("GetFullPath zero", () => Path.GetFullPath("a\0b"));
        Print("GetFullPath relative base", () => Path.GetFullPath("a", "b"));
        Print("GetRelativePath null", () => Path.GetRelativePath(null!, "a"));
        Print("GetInvalidFileNameChars", () => new string(Path.GetInvalidFileNameChars()));
        Print("separators", () => $"{Path.DirectorySeparatorChar}{Path.AltDirectorySeparatorChar}{Path.PathSeparator}{Path.VolumeSeparatorChar}");
        Print("GetRandomFileName", () => $"{Path.GetRandomFileName().Length} {Path.GetRandomFileName().IndexOf('.', StringComparison.Ordinal)}");
    }
}
