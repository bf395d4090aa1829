using System.Collections.Generic;
using System.Reflection;
using Internal.Metadata.NativeFormat;

namespace System;

/// <summary>Finds types by the names that reflection gives them: <c>Namespace.Outer+Inner`1[[Argument, Assembly]][], Assembly</c>.
/// A name without an assembly is looked for in all.</summary>
internal ref struct TypeNameParser
{
    private readonly string _name;
    private readonly bool _ignoreCase;
    private int _at;

    private TypeNameParser(string name, bool ignoreCase)
    {
        _name = name;
        _ignoreCase = ignoreCase;
    }

    /// <summary>Null if there is no such type, or the name makes no sense.</summary>
    public static Type? Find(string name, bool ignoreCase)
    {
        TypeNameParser parser = new(name, ignoreCase);
        Type? type = parser.Parse(bracketed: false);
        return parser._at == name.Length ? type : null;
    }

    private Type? Parse(bool bracketed)
    {
        int start = _at;
        while (_at < _name.Length && _name[_at] is not ('[' or ']' or ',' or '*' or '&'))
        {
            _at += _name[_at] == '\\' ? 2 : 1;
        }

        string name = _name[start..Math.Min(_at, _name.Length)].Trim();
        List<Type?>? arguments = null;
        if (_at + 1 < _name.Length && _name[_at] == '[' && _name[_at + 1] is not (']' or ',' or '*'))
        {
            arguments = ParseArguments();
        }

        int suffix = _at;
        while (_at < _name.Length && (_name[_at] is '*' or '&' || (_name[_at] == '[' && !IsEnd(_at))))
        {
            _at = _name[_at] == '[' ? _name.IndexOf(']', _at) + 1 : _at + 1;
        }

        string suffixes = _name[suffix.._at];
        string assembly = "";
        if (_at < _name.Length && _name[_at] == ',')
        {
            int end = bracketed ? _name.IndexOf(']', _at) : _name.Length;
            end = end < 0 ? _name.Length : end;
            assembly = _name[(_at + 1)..end].Trim();
            _at = end;
        }

        Type? type = FindDefinition(name, assembly);
        if (arguments is not null && type is not null)
        {
            Type[] known = new Type[arguments.Count];
            for (int i = 0; i < known.Length; i++)
            {
                if (arguments[i] is not { } argument)
                {
                    return null;
                }

                known[i] = argument;
            }

            type = type.MakeGenericType(known);
        }

        return type is null ? null : ApplySuffixes(type, suffixes);
    }

    private readonly bool IsEnd(int at) => _name.IndexOf(']', at) < 0;

    private List<Type?> ParseArguments()
    {
        List<Type?> arguments = [];
        do
        {
            _at++;
            bool bracketed = _at < _name.Length && _name[_at] == '[';
            _at += bracketed ? 1 : 0;
            TypeNameParser inner = new(bracketed ? _name : CutAtComma(), _ignoreCase) { _at = _at };
            arguments.Add(inner.Parse(bracketed));
            _at = inner._at + (bracketed ? 1 : 0);
        }
        while (_at < _name.Length && _name[_at] == ',');
        _at++;
        return arguments;
    }

    // An argument without brackets of its own has no assembly: a comma ends it.
    private readonly string CutAtComma()
    {
        int depth = 0;
        for (int i = _at; i < _name.Length; i++)
        {
            depth += _name[i] == '[' ? 1 : _name[i] == ']' ? -1 : 0;
            if (depth < 0 || (depth == 0 && _name[i] == ','))
            {
                return _name[..i];
            }
        }

        return _name;
    }

    private static Type ApplySuffixes(Type type, string suffixes)
    {
        for (int i = 0; i < suffixes.Length; i++)
        {
            switch (suffixes[i])
            {
                case '*':
                    type = type.MakePointerType();
                    break;
                case '&':
                    type = type.MakeByRefType();
                    break;
                case '[':
                    int end = suffixes.IndexOf(']', i);
                    type = end == i + 1 ? type.MakeArrayType() : type.MakeArrayType(end - i - (suffixes[i + 1] == '*' ? 1 : 0));
                    i = end;
                    break;
            }
        }

        return type;
    }

    private readonly Type? FindDefinition(string name, string assembly)
    {
        if (assembly.Length != 0)
        {
            // Types of the class library are asked for by the names of the assemblies that programs refer to.
            RuntimeAssembly? exact = RuntimeAssembly.Find(new AssemblyName(assembly).Name!);
            if (exact?.GetType(name, throwOnError: false, _ignoreCase) is { } found)
            {
                return found;
            }
        }

        foreach (Handle handle in MetadataReader.Scopes)
        {
            if (RuntimeAssembly.Get(handle).GetType(name, throwOnError: false, _ignoreCase) is { } type)
            {
                return type;
            }
        }

        return null;
    }
}
