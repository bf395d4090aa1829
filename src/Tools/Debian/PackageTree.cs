using System.Formats.Tar;
using System.Text;
using ViperOS.Tools.ImageBuilder;

namespace ViperOS.Tools.Debian;

/// <summary>
/// Unpacks package files into a boot archive at the paths where Linux has them. The packages' own scripts are not run; what they would make and
/// programs rely on is made here: the merged /usr, links of update-alternatives, a few files in /etc, and empty directories. Manuals and
/// translations stay behind, for the archive lies in memory. Used by one thread.
/// </summary>
public sealed class PackageTree
{
    private const uint PermissionBits = 0xFFF;
    private const uint StickyMode = 0x3FF; // 1777
    private const string Control = ".control";

    private static readonly string[] s_mergedDirectories = ["bin", "lib", "sbin"];

    private static readonly string[] s_leftOut =
    [
        "usr/share/bug/", "usr/share/doc/", "usr/share/doc-base/", "usr/share/info/", "usr/share/lintian/", "usr/share/locale/", "usr/share/man/",
    ];

    private readonly BootArchiveWriter _writer;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = [];
    private readonly HashSet<string> _links = [];
    private readonly Dictionary<string, (string Target, int Priority)> _alternatives = [];

    public PackageTree(BootArchiveWriter writer)
    {
        _writer = writer;
    }

    /// <summary>Adds packages and what they need to run.</summary>
    /// <exception cref="DebianException">A package file is damaged.</exception>
    public void Add(IReadOnlyList<string> packages, Action<string> report)
    {
        foreach (string directory in s_mergedDirectories)
        {
            _writer.AddDirectory($"usr/{directory}");
            _writer.AddLink(directory, $"usr/{directory}");
        }

        foreach (string package in packages)
        {
            report($"unpacking {Path.GetFileName(package)}");
            Read(Unpacked(package, "--fsys-tarfile", ".tar"), AddEntry);
            Read(Unpacked(package, "--ctrl-tarfile", Control), ReadControl);
        }

        foreach ((string link, (string target, _)) in _alternatives)
        {
            if (_files.ContainsKey(MapPath(target)) || _links.Contains(MapPath(target)))
            {
                _writer.AddLink(MapPath(link), target);
                _links.Add(MapPath(link));
            }
        }

        AddWhatScriptsMake();
    }

    /// <summary>The package's contents without compression, kept beside it: reading that again takes no time.</summary>
    private static string Unpacked(string package, string option, string suffix)
    {
        string path = package + suffix;
        if (!File.Exists(path))
        {
            HostCommand.WriteOutput("dpkg-deb", [option, package], path);
        }

        return path;
    }

    private static void Read(string path, Action<TarEntry, string> add)
    {
        using FileStream file = File.OpenRead(path);
        using TarReader reader = new(file);
        while (reader.GetNextEntry() is { } entry)
        {
            string name = entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name;
            if (name.Trim('/').Length != 0)
            {
                add(entry, name.Trim('/'));
            }
        }
    }

    private void AddEntry(TarEntry entry, string name)
    {
        string path = MapPath(name);
        if (s_mergedDirectories.Contains(path) || s_leftOut.Any(folder => $"{path}/".StartsWith(folder, StringComparison.Ordinal)))
        {
            return;
        }

        uint mode = (uint)entry.Mode & PermissionBits;
        switch (entry.EntryType)
        {
            case TarEntryType.Directory:
                _writer.AddDirectory(path, mode);
                break;
            case TarEntryType.RegularFile or TarEntryType.V7RegularFile:
                using (MemoryStream bytes = new())
                {
                    entry.DataStream?.CopyTo(bytes);
                    _files[path] = bytes.ToArray();
                }

                _writer.AddFile(path, _files[path], mode);
                break;
            case TarEntryType.HardLink when _files.TryGetValue(MapPath(entry.LinkName.TrimStart('.').Trim('/')), out ReadOnlyMemory<byte> data):
                _files[path] = data;
                _writer.AddFile(path, data, mode);
                break;
            case TarEntryType.SymbolicLink:
                _writer.AddLink(path, entry.LinkName);
                _links.Add(path);
                break;
        }
    }

    private void ReadControl(TarEntry entry, string name)
    {
        if (name != "postinst" || entry.DataStream is null)
        {
            return;
        }

        using StreamReader reader = new(entry.DataStream, Encoding.UTF8);
        foreach ((string link, string target, int priority) in AlternativeCommands.Read(reader.ReadToEnd()))
        {
            if (!_alternatives.TryGetValue(link, out (string Target, int Priority) present) || priority > present.Priority)
            {
                _alternatives[link] = (target, priority);
            }
        }
    }

    private void AddWhatScriptsMake()
    {
        if (!Has("usr/bin/sh") && (Has("usr/bin/bash") ? "bash" : Has("usr/bin/busybox") ? "busybox" : null) is { } shell)
        {
            _writer.AddLink("usr/bin/sh", shell);
        }

        string login = Has("usr/bin/bash") ? "/bin/bash" : "/bin/sh";
        AddText("etc/passwd", $"""
            root:x:0:0:root:/root:{login}
            daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
            user:x:1000:1000:user:/home/user:{login}
            nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin

            """);
        AddText("etc/group", """
            root:x:0:
            daemon:x:1:
            tty:x:5:
            user:x:1000:
            nogroup:x:65534:

            """);
        AddText("etc/hostname", "viper\n");
        AddText("etc/hosts", "127.0.0.1 localhost\n127.0.1.1 viper\n");
        AddText("etc/nsswitch.conf", "passwd: files\ngroup: files\nshadow: files\nhosts: files dns\n");
        AddText("etc/shells", $"/bin/sh\n{login}\n");
        AddText("etc/ld.so.conf", "");
        foreach (string directory in (string[])["tmp", "var/tmp"])
        {
            _writer.AddDirectory(directory, StickyMode);
        }

        foreach (string directory in (string[])["home/user", "mnt", "opt", "root", "run", "usr/local/bin", "usr/local/lib", "usr/share/locale", "var/log"])
        {
            _writer.AddDirectory(directory);
        }
    }

    private void AddText(string path, string text)
    {
        if (!Has(path))
        {
            _writer.AddFile(path, Encoding.UTF8.GetBytes(text), BootArchiveWriter.FileMode);
        }
    }

    private bool Has(string path)
    {
        return _files.ContainsKey(path) || _links.Contains(path);
    }

    /// <summary>/bin, /lib and /sbin are links into /usr, whatever a package of before still says.</summary>
    private static string MapPath(string path)
    {
        string relative = path.TrimStart('/');
        int slash = relative.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && s_mergedDirectories.Contains(relative[..slash]) ? $"usr/{relative}" : relative;
    }
}
