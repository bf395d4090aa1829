using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Collections.Specialized;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Versioning;
using System.Security;
using System.Text;

namespace System.Diagnostics;

/// <summary>Which program to start, and what it gets.</summary>
public sealed class ProcessStartInfo
{
    private string? _fileName;
    private string? _arguments;
    private string? _directory;
    private Collection<string>? _argumentList;
    private Dictionary<string, string?>? _environment;

    public ProcessStartInfo()
    {
    }

    public ProcessStartInfo(string fileName)
    {
        _fileName = fileName;
    }

    public ProcessStartInfo(string fileName, string? arguments)
    {
        _fileName = fileName;
        _arguments = arguments;
    }

    public ProcessStartInfo(string fileName, IEnumerable<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(arguments);
        _fileName = fileName;
        _argumentList = new Collection<string>(new List<string>(arguments));
    }

    [AllowNull]
    public string FileName
    {
        get => _fileName ?? string.Empty;
        set => _fileName = value;
    }

    /// <summary>Words between blanks; quotes keep blanks together.</summary>
    [AllowNull]
    public string Arguments
    {
        get => _arguments ?? string.Empty;
        set => _arguments = value;
    }

    public Collection<string> ArgumentList => _argumentList ??= [];

    [AllowNull]
    public string WorkingDirectory
    {
        get => _directory ?? string.Empty;
        set => _directory = value;
    }

    /// <summary>The variables that the program gets: this process's own, until changed here.</summary>
    public IDictionary<string, string?> Environment
    {
        get
        {
            if (_environment == null)
            {
                _environment = [];
                foreach (Collections.DictionaryEntry variable in System.Environment.GetEnvironmentVariables())
                {
                    _environment[(string)variable.Key] = (string?)variable.Value;
                }
            }

            return _environment;
        }
    }

    public StringDictionary EnvironmentVariables
    {
        get
        {
            StringDictionary variables = [];
            foreach (KeyValuePair<string, string?> variable in Environment)
            {
                variables[variable.Key] = variable.Value;
            }

            return variables;
        }
    }

    public bool RedirectStandardInput { get; set; }

    public bool RedirectStandardOutput { get; set; }

    public bool RedirectStandardError { get; set; }

    public Encoding? StandardInputEncoding { get; set; }

    public Encoding? StandardOutputEncoding { get; set; }

    public Encoding? StandardErrorEncoding { get; set; }

    public bool CreateNoWindow { get; set; }

    public bool CreateNewProcessGroup { get; set; }

    /// <summary>There is no shell that starts documents; programs start in the same way with it.</summary>
    public bool UseShellExecute { get; set; }

    public bool ErrorDialog { get; set; }

    public nint ErrorDialogParentHandle { get; set; }

    [AllowNull]
    public string UserName { get => field ?? string.Empty; set; }

    [AllowNull]
    public string Verb { get => field ?? string.Empty; set; }

    public string[] Verbs => [];

    public ProcessWindowStyle WindowStyle { get; set; }

    [SupportedOSPlatform("windows")]
    public string? PasswordInClearText
    {
        get => throw new PlatformNotSupportedException();
        set => throw new PlatformNotSupportedException();
    }

    [SupportedOSPlatform("windows")]
    [AllowNull]
    public string Domain
    {
        get => throw new PlatformNotSupportedException();
        set => throw new PlatformNotSupportedException();
    }

    [SupportedOSPlatform("windows")]
    public bool LoadUserProfile
    {
        get => throw new PlatformNotSupportedException();
        set => throw new PlatformNotSupportedException();
    }

    [SupportedOSPlatform("windows")]
    public bool UseCredentialsForNetworkingOnly
    {
        get => throw new PlatformNotSupportedException();
        set => throw new PlatformNotSupportedException();
    }

    [SupportedOSPlatform("windows")]
    public SecureString? Password
    {
        get => throw new PlatformNotSupportedException();
        set => throw new PlatformNotSupportedException();
    }

    internal bool HasArgumentList => _argumentList is { Count: > 0 };

    /// <summary>The program's arguments as it finds them, without its own name.</summary>
    internal List<string> GetArguments() => HasArgumentList ? new List<string>(_argumentList!) : Split(Arguments);

    internal IEnumerable<KeyValuePair<string, string?>> GetVariables() => Environment;

    // As the C runtime of Windows reads a command line, which .NET does everywhere.
    private static List<string> Split(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        bool isQuoted = false;
        bool hasWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            int backslashes = 0;
            while (i < text.Length && text[i] == '\\')
            {
                backslashes++;
                i++;
            }

            if (backslashes > 0)
            {
                bool beforeQuote = i < text.Length && text[i] == '"';
                word.Append('\\', beforeQuote ? backslashes / 2 : backslashes);
                hasWord = true;
                if (beforeQuote && backslashes % 2 == 1)
                {
                    word.Append('"');
                    continue;
                }

                if (i == text.Length)
                {
                    break;
                }
            }

            char character = text[i];
            if (character == '"')
            {
                if (isQuoted && i + 1 < text.Length && text[i + 1] == '"')
                {
                    word.Append('"');
                    i++;
                }
                else
                {
                    isQuoted = !isQuoted;
                }

                hasWord = true;
            }
            else if ((character is ' ' or '\t') && !isQuoted)
            {
                if (hasWord)
                {
                    words.Add(word.ToString());
                    word.Clear();
                    hasWord = false;
                }
            }
            else
            {
                word.Append(character);
                hasWord = true;
            }
        }

        if (hasWord)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
