using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("linux")]

namespace ViperOS.Tests.Tools;

/// <summary>A shell script in the emulator's place: what it prints is what a guest would send over its serial port.</summary>
public sealed class FakeEmulator : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("viper-fake-").FullName;

    /// <param name="script">Lines for a POSIX shell; <c>frame LETTER TEXT</c> sends one frame.</param>
    public FakeEmulator(string script)
    {
        Path = System.IO.Path.Combine(_folder, "emulator");
        File.WriteAllText(
            Path,
            $"#!/bin/sh\nframe() {{ printf '\\020%s%04x%s' \"$1\" \"${{#2}}\" \"$2\"; }}\n{script}\n");
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
    }
}
