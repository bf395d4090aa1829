using System.IO.Enumeration;
using static ViperOS.Tests.ClassLibraryChecks.IO.IOChecks;

namespace ViperOS.Tests.ClassLibraryChecks.IO;

/// <summary>Directories: making, listing with patterns, moving, removing.</summary>
internal static class DirectoryChecks
{
    private static readonly string[] s_patterns =
    [
        "*", "*.*", "*.txt", "*.TXT", "?.txt", "*.", "a*", "*e*", ".*", "*.t??", "??????", "", ".", "*.t", "d1/*", "no/*", "x.*", "*.y.*", "*z", "?",
        "a.txt", "*.*.*", "**", "?*", "*?", "x*z", "sub.*", "*.d*",
    ];

    private static readonly string[] s_names = ["a.txt", "b.txt", "c.TXT", ".hid", "noext", "d.t", "sub.dir", "x.y.z", "ä.txt", "with space"];

    public static void Run()
    {
        Print("CreateDirectory", () => Directory.CreateDirectory("x/y/z").Name);
        Print("CreateDirectory again", () => Directory.CreateDirectory("x/y/z/").FullName);
        Print("GetCurrentDirectory", () => Directory.GetCurrentDirectory());
        File.WriteAllBytes("f", [1]);
        Print("CreateDirectory over a file", () => Directory.CreateDirectory("f").Name);
        Print("CreateDirectory below a file", () => Directory.CreateDirectory("f/a/b").Name);
        Print("CreateDirectory empty", () => Directory.CreateDirectory("").Name);
        Print("CreateDirectory null", () => Directory.CreateDirectory(null!).Name);
        Print("CreateDirectory long", () => Directory.CreateDirectory(new string('a', 300)).Name);
        Print("Exists", () => Directory.Exists("x/"));
        Print("Exists file", () => Directory.Exists("f"));
        Print("Exists null", () => Directory.Exists(null));
        Print("Exists zero", () => Directory.Exists("a\0"));
        Do("Delete full", () => Directory.Delete("x"));
        Do("Delete missing", () => Directory.Delete("xx"));
        Do("Delete file", () => Directory.Delete("f"));
        Do("SetCurrentDirectory missing", () => Directory.SetCurrentDirectory("xx"));
        Do("SetCurrentDirectory file", () => Directory.SetCurrentDirectory("f"));
        Print("Move", () =>
        {
            Directory.Move("x/y", "yy");
            return Directory.Exists("yy/z");
        });
        Do("Move missing", () => Directory.Move("nope", "yyy"));
        Do("Move onto", () => Directory.Move("yy", "x"));
        Do("Move to itself", () => Directory.Move("yy", "yy"));
        Do("Move to nowhere", () => Directory.Move("yy", "nodir/yy"));
        Do("Move below itself", () => Directory.Move("yy", "yy/sub"));
        Print("Move a file", () =>
        {
            Directory.Move("f", "g");
            return File.Exists("g");
        });
        List();
        Print("GetFiles missing", () => Directory.GetFiles("nope"));
        Print("GetFiles of a file", () => Directory.GetFiles("g"));
        Print("GetFiles null", () => Directory.GetFiles(null!));
        Print("GetFiles empty", () => Directory.GetFiles(""));
        Print("GetFiles rooted pattern", () => Directory.GetFiles("x", "/a"));
        Print("GetFiles option", () => Directory.GetFiles("x", "*", (SearchOption)7));
        Print("GetParent", () => Directory.GetParent("x/d1")!.FullName);
        Print("GetParent of the root", () => Directory.GetParent("/")?.FullName);
        Information();
        Patterns();
        Directory.Delete("x", recursive: true);
        Directory.Delete("yy", recursive: true);
        File.Delete("g");
        Print("left", () => Sorted(Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName)!));
    }

    private static void List()
    {
        foreach (string name in s_names)
        {
            File.WriteAllBytes("x/" + name, [1, 2]);
        }

        Directory.CreateDirectory("x/d1/d2");
        File.WriteAllBytes("x/d1/in.txt", []);
        File.WriteAllBytes("x/d1/d2/deep.txt", []);
        Directory.CreateDirectory("x/.hd");
        File.WriteAllBytes("x/.hd/q.txt", []);
        EnumerationOptions recursive = new() { RecurseSubdirectories = true };
        EnumerationOptions insensitive =
            new() { MatchCasing = MatchCasing.CaseInsensitive, AttributesToSkip = 0, MatchType = MatchType.Win32 };
        EnumerationOptions shallow = new() { RecurseSubdirectories = true, MaxRecursionDepth = 1 };
        foreach (string pattern in s_patterns)
        {
            Print($"GetFiles {pattern}", () => Sorted(Directory.GetFiles("x", pattern)));
            Print($"GetDirectories {pattern}", () => Sorted(Directory.GetDirectories("x", pattern)));
            Print($"GetFileSystemEntries {pattern}", () => Sorted(Directory.GetFileSystemEntries("x", pattern, SearchOption.AllDirectories)));
            Print($"recursive {pattern}", () => Sorted(Directory.GetFileSystemEntries("./x/", pattern, recursive)));
            Print($"insensitive {pattern}", () => Sorted(Directory.GetFiles(Path.Combine(Root, "x"), pattern, insensitive)));
            Print($"shallow {pattern}", () => Sorted(Directory.EnumerateFiles("x", pattern, shallow)));
        }

        Print("special", () => Sorted(Directory.GetDirectories("x", "*", new EnumerationOptions { ReturnSpecialDirectories = true })));
        Print("enumerable", () => Sorted(new FileSystemEnumerable<string>(
            "x",
            static (ref FileSystemEntry entry) => $"{entry.FileName} {entry.Length} {entry.IsDirectory} {entry.ToSpecifiedFullPath()}",
            new EnumerationOptions { AttributesToSkip = FileAttributes.Directory })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.FileName.Length > 4,
        }));
    }

    private static void Information()
    {
        DirectoryInfo directory = new("x/d1/");
        Print("DirectoryInfo", () => $"{directory.Name} {directory.FullName} {directory.Parent!.FullName} {directory} {directory.Exists}");
        Print("DirectoryInfo extension", () => new DirectoryInfo("a.b/c.d").Extension);
        Print("DirectoryInfo root", () => $"{new DirectoryInfo("/").Name} {new DirectoryInfo("/").Parent == null}");
        Print("DirectoryInfo missing", () => new DirectoryInfo("nope").Exists);
        Print("DirectoryInfo null", () => new DirectoryInfo(null!).Exists);
        Print("DirectoryInfo files", () => Sorted(directory.GetFiles("*", SearchOption.AllDirectories).Select(file => file.Name)));
        Print("DirectoryInfo entries", () => Sorted(directory.EnumerateFileSystemInfos().Select(entry => entry.FullName)));
        Print("DirectoryInfo directories", () => Sorted(directory.GetDirectories().Select(entry => entry.ToString())));
        Print("CreateSubdirectory", () => new DirectoryInfo("x").CreateSubdirectory("s/t").FullName);
        Print("CreateSubdirectory above", () => new DirectoryInfo("x").CreateSubdirectory("../t").FullName);
        Print("CreateSubdirectory empty", () => new DirectoryInfo("x").CreateSubdirectory("").FullName);
        Print("CreateSubdirectory rooted", () => new DirectoryInfo("x").CreateSubdirectory("/t").FullName);
        Print("MoveTo", () =>
        {
            DirectoryInfo moved = new("x/s");
            moved.MoveTo("x/u");
            return $"{moved.FullName} {moved.Exists} {Directory.Exists("x/s")}";
        });
        Print("Delete", () =>
        {
            DirectoryInfo deleted = new("x/u");
            deleted.Delete(recursive: true);
            return deleted.Exists;
        });
    }

    private static void Patterns()
    {
        string[] patterns = ["*", "*.*", "*.", "a?c", "a*c", "<.txt", ">>.x", "a\"b", "*\\*", "?", "a.b", "<", "x>", "\"", "*x*y*"];
        string[] names = ["a", "abc", "ac", "a.txt", "b.c.txt", "a.b", "ab", "x", "xy", "x.", ".x", "a*c", "xxyyxy", "A.B"];
        foreach (string pattern in patterns)
        {
            Print($"Translate {pattern}", () => FileSystemName.TranslateWin32Expression(pattern));
            foreach (string name in names)
            {
                Print($"Win32 {pattern} {name}", () => FileSystemName.MatchesWin32Expression(pattern, name));
                Print($"Simple {pattern} {name}", () => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false));
            }
        }
    }
}
