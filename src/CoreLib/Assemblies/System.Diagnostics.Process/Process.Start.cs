using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Security;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace System.Diagnostics;

// Starting programs.
public partial class Process
{
    private const string CommandDirectory = "C:";
    private const string HandlePrefix = "HANDLE_";

    public static Process Start(string fileName) => Start(new ProcessStartInfo(fileName))!;

    public static Process Start(string fileName, string arguments) => Start(new ProcessStartInfo(fileName, arguments))!;

    public static Process Start(string fileName, IEnumerable<string> arguments) => Start(new ProcessStartInfo(fileName, arguments))!;

    public static Process? Start(ProcessStartInfo startInfo)
    {
        ArgumentNullException.ThrowIfNull(startInfo);
        Process process = new() { StartInfo = startInfo };
        return process.Start() ? process : null;
    }

    [Runtime.Versioning.SupportedOSPlatform("windows")]
    public static Process? Start(string fileName, string userName, SecureString password, string domain) =>
        throw new PlatformNotSupportedException();

    [Runtime.Versioning.SupportedOSPlatform("windows")]
    public static Process? Start(string fileName, string arguments, string userName, SecureString password, string domain) =>
        throw new PlatformNotSupportedException();

    public bool Start()
    {
        Close();
        ProcessStartInfo info = StartInfo;
        Check(info);
        string path = Find(info);
        long executable = ProcessNative.Open(path);
        if (executable < 0)
        {
            throw Failure((int)-executable, info);
        }

        // Ends of pipes: those of the child are closed here once it has them.
        int[] mine = [ProcessNative.None, ProcessNative.None, ProcessNative.None];
        int[] childs = [0, 1, 2];
        try
        {
            Redirect(info.RedirectStandardInput, 0, mine, childs);
            Redirect(info.RedirectStandardOutput, 1, mine, childs);
            Redirect(info.RedirectStandardError, 2, mine, childs);
            long job = ProcessNative.CreateJob();
            string name = Path.GetFileName(path);
            long process = ProcessNative.Spawn(
                (int)executable,
                job < 0 ? ProcessNative.CurrentJob : (int)job,
                name,
                Join(Prepend(info.FileName, info.GetArguments())),
                Join(Variables(info)),
                childs,
                info.WorkingDirectory.Length == 0 ? null : Path.GetFullPath(info.WorkingDirectory));
            if (process < 0)
            {
                if (job >= 0)
                {
                    ProcessNative.Close((int)job);
                }

                throw Failure((int)-process, info);
            }

            _job = job < 0 ? ProcessNative.None : (int)job;
            Adopt((int)process, mine, info);
        }
        catch
        {
            Array.ForEach(mine, CloseEnd);
            throw;
        }
        finally
        {
            ProcessNative.Close((int)executable);
            for (int i = 0; i < childs.Length; i++)
            {
                if (childs[i] != i)
                {
                    ProcessNative.Close(childs[i]);
                }
            }
        }

        if (_raisesEvents)
        {
            Watch();
        }

        return true;
    }

    private static void Check(ProcessStartInfo info)
    {
        if (info.FileName.Length == 0)
        {
            throw new InvalidOperationException("Cannot start process because a file name has not been provided.");
        }

        if (info.StandardInputEncoding != null && !info.RedirectStandardInput)
        {
            throw new InvalidOperationException("StandardInputEncoding is only supported when standard input is redirected.");
        }

        if (info.StandardOutputEncoding != null && !info.RedirectStandardOutput)
        {
            throw new InvalidOperationException("StandardOutputEncoding is only supported when standard output is redirected.");
        }

        if (info.StandardErrorEncoding != null && !info.RedirectStandardError)
        {
            throw new InvalidOperationException("StandardErrorEncoding is only supported when standard error is redirected.");
        }

        if (info.Arguments.Length != 0 && info.HasArgumentList)
        {
            throw new InvalidOperationException("Only one of Arguments or ArgumentList may be used.");
        }

        if (info.UseShellExecute && (info.RedirectStandardInput || info.RedirectStandardOutput || info.RedirectStandardError))
        {
            throw new InvalidOperationException("The Process object must have the UseShellExecute property set to false in order to redirect IO streams.");
        }
    }

    // A bare name is looked for in the current directory, then among the commands.
    private static string Find(ProcessStartInfo info)
    {
        string name = info.FileName;
        if (Directory.Exists(name))
        {
            throw new Win32Exception("The FileName property should not be a directory unless UseShellExecute is set.");
        }

        if (info.WorkingDirectory.Length != 0 && !Directory.Exists(info.WorkingDirectory))
        {
            throw Failure(ProcessNative.NotFound, info);
        }

        if (Path.IsPathRooted(name) || name.Contains('/') || File.Exists(name))
        {
            return name;
        }

        return File.Exists(CommandDirectory + name) ? CommandDirectory + name : throw Failure(ProcessNative.NotFound, info);
    }

    private static Win32Exception Failure(int error, ProcessStartInfo info)
    {
        string directory = info.WorkingDirectory.Length == 0 ? Directory.GetCurrentDirectory() : info.WorkingDirectory;
        string reason = new Win32Exception(error).Message;
        return new Win32Exception(
            error, $"An error occurred trying to start process '{info.FileName}' with working directory '{directory}'. {reason}");
    }

    private static void Redirect(bool isWanted, int slot, int[] mine, int[] childs)
    {
        if (!isWanted)
        {
            return;
        }

        long result = ProcessNative.MakePipe(out int reader, out int writer);
        if (result < 0)
        {
            throw new Win32Exception((int)-result);
        }

        (mine[slot], childs[slot]) = slot == 0 ? (writer, reader) : (reader, writer);
    }

    private static void CloseEnd(int handle)
    {
        if (handle != ProcessNative.None)
        {
            ProcessNative.Close(handle);
        }
    }

    private static List<string> Prepend(string name, List<string> arguments)
    {
        arguments.Insert(0, name);
        return arguments;
    }

    private static IEnumerable<string> Variables(ProcessStartInfo info)
    {
        foreach (KeyValuePair<string, string?> variable in info.GetVariables())
        {
            // These say which capability lies where, which is not so in the child.
            if (variable.Value != null && !variable.Key.StartsWith(HandlePrefix, StringComparison.Ordinal))
            {
                yield return $"{variable.Key}={variable.Value}";
            }
        }
    }

    private static byte[] Join(IEnumerable<string> texts)
    {
        StringBuilder joined = new();
        foreach (string text in texts)
        {
            joined.Append(text).Append('\0');
        }

        return Encoding.UTF8.GetBytes(joined.ToString());
    }

    private void Adopt(int process, int[] ends, ProcessStartInfo info)
    {
        _handle = new SafeProcessHandle(process, ownsHandle: true);
        ProcessNative.GetInformation(process, out _information);
        _id = (int)_information.Id;

        // Who ended already is asked again, which notes the time.
        _isKnown = false;
        _hasRaised = false;
        _isWatched = false;
        _exitTime = default;
        OpenStreams(ends, info);
    }
}
