using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Tests.BootArchive;
using ViperOS.Tools.Debian;
using ViperOS.Tools.ImageBuilder;

namespace ViperOS.Tests.Debian;

/// <summary>Packages made here with Debian's own tool, and what of them comes into a boot archive.</summary>
[SupportedOSPlatform("linux")]
public sealed class PackageTreeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("viper-packages-").FullName;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Files_links_and_modes_come_to_their_places()
    {
        Assert.SkipWhen(!File.Exists("/usr/bin/dpkg-deb"), "dpkg-deb is not installed");
        string package = Pack("one", root =>
        {
            Write(root, "bin/tool", "#!/bin/sh\n", UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.SetUser);
            Write(root, "usr/lib/libx.so.1", "bytes");
            File.CreateSymbolicLink(Path.Combine(root, "usr/lib/libx.so"), "libx.so.1");
            Write(root, "usr/share/doc/one/copyright", "left out");
            Write(root, "usr/share/one/File::Name", "a name with colons");
            Write(root, "etc/hosts", "its own\n");
        });
        using ArchiveMemory archive = Unpack(package);

        Assert.Equal(BootArchiveStatus.Valid, archive.Status);
        Assert.Equal("usr/bin", Text(archive, "bin"));
        Assert.Equal("#!/bin/sh\n", Text(archive, "usr/bin/tool"));
        Assert.Equal("libx.so.1", Text(archive, "usr/lib/libx.so"));
        Assert.Equal("a name with colons", Text(archive, "usr/share/one/File::Name"));
        Assert.Equal("its own\n", Text(archive, "etc/hosts"));
        Assert.DoesNotContain(archive.Paths(), path => path.StartsWith("usr/share/doc", StringComparison.Ordinal));
        Assert.True(archive.Archive.TryFind("usr/bin/tool"u8, out BootArchiveEntry tool));
        Assert.Equal(Convert.ToUInt32("4500", 8), tool.Mode);
        Assert.True(archive.Archive.TryFind("tmp"u8, out BootArchiveEntry temporary));
        Assert.Equal(Convert.ToUInt32("1777", 8), temporary.Mode);
    }

    [Fact]
    public void Of_alternatives_the_highest_priority_that_is_there_wins()
    {
        Assert.SkipWhen(!File.Exists("/usr/bin/dpkg-deb"), "dpkg-deb is not installed");
        string low = Pack(
            "low",
            root => Write(root, "usr/bin/mawk", "low"),
            "update-alternatives --quiet --install /usr/bin/awk awk /usr/bin/mawk 5 \\\n  --slave /usr/bin/nawk nawk /usr/bin/mawk");
        string high = Pack("high", root => Write(root, "usr/bin/gawk", "high"), "update-alternatives --install /usr/bin/awk awk /usr/bin/gawk 10");
        using ArchiveMemory both = Unpack(low, high);
        using ArchiveMemory one = Unpack(low);

        Assert.Equal("/usr/bin/gawk", Text(both, "usr/bin/awk"));
        Assert.Equal("/usr/bin/mawk", Text(one, "usr/bin/awk"));
    }

    [Fact]
    public void Alternatives_with_variables_and_in_loops_are_made_too()
    {
        Assert.SkipWhen(!File.Exists("/usr/bin/dpkg-deb"), "dpkg-deb is not installed");
        string package = Pack(
            "machine",
            root =>
            {
                Write(root, "usr/lib/vm/bin/run", "run");
                Write(root, "usr/lib/vm/bin/pack", "pack");
                Write(root, "usr/lib/vm/lib/exec", "exec");
            },
            """
            #!/bin/sh
            priority=1711
            home=/usr/lib/vm
            tools='run pack missing'
            case "$1" in
            configure)
                for i in $tools; do
                    unset slave
                    update-alternatives \
                        --install /usr/bin/$i $i ${home}/bin/$i $priority \
                        $slave
                done
                update-alternatives --install /usr/bin/exec exec "$home/lib/exec" $priority
                update-alternatives --install /usr/bin/$i unknown $other/bin/$i $priority
                ;;
            esac
            """);
        using ArchiveMemory archive = Unpack(package);

        Assert.Equal("/usr/lib/vm/bin/run", Text(archive, "usr/bin/run"));
        Assert.Equal("/usr/lib/vm/bin/pack", Text(archive, "usr/bin/pack"));
        Assert.Equal("/usr/lib/vm/lib/exec", Text(archive, "usr/bin/exec"));
        Assert.False(archive.Archive.TryFind("usr/bin/missing"u8, out _));
    }

    [Fact]
    public void A_shell_gets_the_name_sh_and_the_users_a_login()
    {
        Assert.SkipWhen(!File.Exists("/usr/bin/dpkg-deb"), "dpkg-deb is not installed");
        using ArchiveMemory archive = Unpack(Pack("bash", root => Write(root, "bin/bash", "x")));

        Assert.Equal("bash", Text(archive, "usr/bin/sh"));
        Assert.Contains("root:x:0:0:root:/root:/bin/bash\n", Text(archive, "etc/passwd"), StringComparison.Ordinal);
    }

    private static ArchiveMemory Unpack(params string[] packages)
    {
        BootArchiveWriter writer = new();
        new PackageTree(writer).Add(packages, _ => { });
        return new ArchiveMemory(writer.ToArray());
    }

    private static string Text(ArchiveMemory archive, string path)
    {
        return Encoding.UTF8.GetString(archive.Read(path));
    }

    private static void Write(string root, string path, string text, UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite)
    {
        string file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        File.SetUnixFileMode(file, mode);
    }

    private string Pack(string name, Action<string> fill, string? script = null)
    {
        string root = Path.Combine(_folder, name);
        string control = Path.Combine(root, "DEBIAN");
        Directory.CreateDirectory(control);
        File.SetUnixFileMode(control, (UnixFileMode)0x1ED); // 0755
        File.WriteAllText(
            Path.Combine(control, "control"), $"Package: {name}\nVersion: 1\nArchitecture: arm64\nMaintainer: x <x@example.org>\nDescription: a test\n");
        if (script is not null)
        {
            string file = Path.Combine(control, "postinst");
            File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
            File.SetUnixFileMode(file, (UnixFileMode)0x1ED);
        }

        fill(root);
        string package = Path.Combine(_folder, name + ".deb");
        using Process process = Process.Start(new ProcessStartInfo("dpkg-deb", ["-Znone", "-b", root, package]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return package;
    }
}
