using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;
using Internal.Runtime.CompilerHelpers;

namespace System;

// Environment variables: those that the program was given, until it changes one; then a dictionary of its own, which the lock guards.
public static unsafe partial class Environment
{
    private static readonly Threading.Lock s_variablesLock = new();
    private static Dictionary<string, string>? s_variables;

    public static string? GetEnvironmentVariable(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        if (s_variables is { } variables)
        {
            lock (s_variablesLock)
            {
                return variables.GetValueOrDefault(variable);
            }
        }

        byte[] name = Utf8Text.Encode(variable);
        for (byte** entry = StartupCode.EnvironmentVariables; *entry != null; entry++)
        {
            ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(*entry);
            if (text.Length > name.Length && text[name.Length] == '=' && text.StartsWith(name))
            {
                return Utf8Text.Decode(text[(name.Length + 1)..]);
            }
        }

        return null;
    }

    public static string? GetEnvironmentVariable(string variable, EnvironmentVariableTarget target)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return IsProcess(target) ? GetEnvironmentVariable(variable) : null;
    }

    public static void SetEnvironmentVariable(string variable, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(variable);
        if (variable[0] == '\0')
        {
            throw new ArgumentException("The first char in the string is the null character.", nameof(variable));
        }

        if (variable.Contains('='))
        {
            throw new ArgumentException("Environment variable name cannot contain equal character.", nameof(variable));
        }

        lock (s_variablesLock)
        {
            Dictionary<string, string> variables = OwnVariables();
            if (value == null || (value.Length != 0 && value[0] == '\0'))
            {
                variables.Remove(variable);
            }
            else
            {
                variables[variable] = value;
            }
        }
    }

    public static void SetEnvironmentVariable(string variable, string? value, EnvironmentVariableTarget target)
    {
        if (IsProcess(target))
        {
            SetEnvironmentVariable(variable, value);
        }
    }

    public static string ExpandEnvironmentVariables(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder result = new(name.Length);
        int start = 0;
        int position;
        while ((position = name.IndexOf('%', start)) >= 0)
        {
            int end = name.IndexOf('%', position + 1);
            if (end < 0)
            {
                break;
            }

            result.Append(name, start, position - start);
            string key = name.Substring(position + 1, end - position - 1);
            if (key.Length != 0 && GetEnvironmentVariable(key) is { } value)
            {
                result.Append(value);
                start = end + 1;
            }
            else
            {
                // The second sign may begin another name.
                result.Append(name, position, end - position);
                start = end;
            }
        }

        return result.Append(name, start, name.Length - start).ToString();
    }

    internal static KeyValuePair<string, string>[] CopyVariables()
    {
        lock (s_variablesLock)
        {
            Dictionary<string, string> variables = s_variables ?? ReadVariables();
            KeyValuePair<string, string>[] copy = new KeyValuePair<string, string>[variables.Count];
            int count = 0;
            foreach (KeyValuePair<string, string> variable in variables)
            {
                copy[count++] = variable;
            }

            return copy;
        }
    }

    private static bool IsProcess(EnvironmentVariableTarget target) => target is >= EnvironmentVariableTarget.Process and <= EnvironmentVariableTarget.Machine
        ? target == EnvironmentVariableTarget.Process
        : throw new ArgumentOutOfRangeException(nameof(target), target, $"Illegal enum value: {(int)target}.");

    private static Dictionary<string, string> OwnVariables() => s_variables ??= ReadVariables();

    private static Dictionary<string, string> ReadVariables()
    {
        Dictionary<string, string> variables = [];
        for (byte** entry = StartupCode.EnvironmentVariables; *entry != null; entry++)
        {
            string text = Utf8Text.Decode(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(*entry));
            int end = text.IndexOf('=');
            if (end >= 0)
            {
                variables.TryAdd(text.Substring(0, end), text.Substring(end + 1));
            }
        }

        return variables;
    }
}
