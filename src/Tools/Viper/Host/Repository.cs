namespace ViperOS.Tools.Viper.Host;

/// <summary>Where things lie in the project's folder.</summary>
public sealed class Repository
{
    public Repository(string root)
    {
        Root = root;
    }

    public string Root { get; }

    public string Artifacts => Path.Combine(Root, "artifacts");

    public string Kernel => Path.Combine(Artifacts, "kernel", "kernel.bin");

    public string KernelSymbols => Path.Combine(Artifacts, "kernel", "kernel.elf");

    public string Programs => Path.Combine(Artifacts, "programs");

    public string Image => Path.Combine(Artifacts, "viper.img");

    /// <summary>Programs that the next runs have.</summary>
    public string Shelf => Path.Combine(Artifacts, "cc");

    public string AddedArchives => Path.Combine(Artifacts, "added");

    /// <summary>The repository that the viper script belongs to, which it names in the environment.</summary>
    public static Repository Find()
    {
        string? root = Environment.GetEnvironmentVariable("VIPER_ROOT");
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); root is null && folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "viper")) && File.Exists(Path.Combine(folder.FullName, "global.json")))
            {
                root = folder.FullName;
            }
        }

        return new Repository(root ?? throw new ViperException("this is not within a ViperOS repository; start it with ./viper"));
    }

    public string Relative(string path)
    {
        return Path.GetRelativePath(Root, path);
    }
}
