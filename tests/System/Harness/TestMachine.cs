using ViperOS.Tools.Emulation;

namespace ViperOS.SystemTests.Harness;

/// <summary>Where the image under test lies, and how long a slow machine may take.</summary>
public static class TestMachine
{
    /// <summary>
    /// For anything that a guest does within half a minute on an idle machine: it ends what hangs, and is no measure of speed. Machines
    /// that run tests can be ten times slower than that.
    /// </summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The machine that users get, to be varied by <c>with</c>.</summary>
    public static MachineOptions Default { get; } = new() { Image = Path.Combine(Root, "artifacts", "viper.img") };

    /// <summary>A value for <see cref="MachineOptions.AddedFiles"/>: a program of tests/Guest as C:name.</summary>
    public static string Program(string name)
    {
        return $"{Path.Combine(Root, "artifacts", "programs", name)}=C:{name}";
    }

    internal static string? WriteAddedArchive(MachineOptions machine)
    {
        return AddedArchive.Write(Path.Combine(Root, "artifacts", "added"), machine);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("these tests belong into a ViperOS repository");
    }
}
