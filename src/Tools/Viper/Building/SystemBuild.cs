using ViperOS.Tools.ImageBuilder;
using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Building;

/// <summary>
/// Brings the boot image up to date: kernel and programs through MSBuild, then the image. Processes that come at the same time wait
/// for each other on a lock file.
/// </summary>
public sealed class SystemBuild
{
    private static readonly TimeSpan LockRetry = TimeSpan.FromMilliseconds(100);

    private readonly Repository _repository;
    private readonly WorkProgress _progress;

    public SystemBuild(Repository repository, WorkProgress progress)
    {
        _repository = repository;
        _progress = progress;
    }

    /// <summary>Builds what is stale.</summary>
    /// <returns>False if there was nothing to do.</returns>
    /// <exception cref="ViperException">Something does not build.</exception>
    public bool Ensure()
    {
        BuildStamp stamp = new(_repository);
        if (stamp.Matches(stamp.Compute()))
        {
            return false;
        }

        Directory.CreateDirectory(_repository.Artifacts);
        using FileStream buildLock = WaitForLock();

        // Taken before the build: a file that changes while it is being built makes the next build look again.
        string fingerprint = stamp.Compute();
        if (stamp.Matches(fingerprint))
        {
            return false;
        }

        stamp.Clear();
        DebianPackages.Ensure(DebianPackages.Building, _progress);
        new MSBuild(_repository, _progress).Build("Building ViperOS", Path.Combine("src", "ViperOS.Guest.csproj"));
        WriteImage();
        stamp.Save(fingerprint);
        return true;
    }

    private void WriteImage()
    {
        try
        {
            byte[] archive = new SystemContents(_repository.Root).Collect().ToArray();
            byte[] image = BootImage.Create(File.ReadAllBytes(_repository.Kernel), archive);

            // A guest that is just starting keeps the old file.
            string temporary = _repository.Image + ".new";
            File.WriteAllBytes(temporary, image);
            File.Move(temporary, _repository.Image, overwrite: true);
        }
        catch (Exception e) when (e is ImageException or IOException)
        {
            throw new ViperException($"cannot make the boot image: {e.Message}", e);
        }
    }

    private FileStream WaitForLock()
    {
        string path = Path.Combine(_repository.Artifacts, "build.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                Thread.Sleep(LockRetry);
            }
        }
    }
}
