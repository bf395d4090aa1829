using System.Diagnostics.CodeAnalysis;
using System.Runtime.Exceptions;
using System.Runtime.ExceptionServices;

namespace System;

/// <summary>The one application domain of the process: what is left of it are the events.</summary>
public sealed class AppDomain : MarshalByRefObject
{
    private EventHandler<FirstChanceExceptionEventArgs>? _firstChance;
    private UnhandledExceptionEventHandler? _unhandled;
    private EventHandler? _processExit;

    private AppDomain()
    {
    }

    public static AppDomain CurrentDomain => field ??= new AppDomain();

    public string BaseDirectory => AppContext.BaseDirectory;

    public string FriendlyName => IO.Path.GetFileNameWithoutExtension(Environment.GetCommandLineArgs()[0]);

    public int Id => 1;

    public bool IsFullyTrusted => true;

    public bool IsHomogenous => true;

    public string? DynamicDirectory => null;

    public string? RelativeSearchPath => null;

    public bool ShadowCopyFiles => false;

    /// <summary>Every exception, before anybody looks for a handler.</summary>
    public event EventHandler<FirstChanceExceptionEventArgs>? FirstChanceException
    {
        add
        {
            _firstChance += value;
            ProcessEvents.FirstChance = e => _firstChance?.Invoke(null, e);
        }

        remove => _firstChance -= value;
    }

    /// <summary>An exception that nobody catches, before the process ends for it.</summary>
    public event UnhandledExceptionEventHandler? UnhandledException
    {
        add
        {
            _unhandled += value;
            ProcessEvents.Unhandled = RaiseUnhandled;
        }

        remove => _unhandled -= value;
    }

    public event EventHandler? ProcessExit
    {
        add
        {
            _processExit += value;
            ProcessEvents.Exiting = () => _processExit?.Invoke(this, EventArgs.Empty);
        }

        remove => _processExit -= value;
    }

    /// <summary>There is one domain, which is never unloaded.</summary>
    public event EventHandler? DomainUnload
    {
        add
        {
        }

        remove
        {
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "The exception that ends the process is the one to report.")]
    private void RaiseUnhandled(Exception exception)
    {
        try
        {
            _unhandled?.Invoke(null!, new UnhandledExceptionEventArgs(exception, isTerminating: true));
        }
        catch
        {
            // What a handler throws is lost, as under .NET.
        }
    }

    public Reflection.Assembly[] GetAssemblies() => Reflection.RuntimeAssembly.GetAll();

    /// <summary>Never raised: what is not in the program cannot be brought in.</summary>
    public event ResolveEventHandler? AssemblyResolve
    {
        add
        {
        }

        remove
        {
        }
    }

    public event ResolveEventHandler? TypeResolve
    {
        add
        {
        }

        remove
        {
        }
    }

    public bool IsDefaultAppDomain() => true;

    public bool IsFinalizingForUnload() => false;

    public object? GetData(string name) => AppContext.GetData(name);

    public void SetData(string name, object? data) => AppContext.SetData(name, data);

    public bool? IsCompatibilitySwitchSet(string value) => AppContext.TryGetSwitch(value, out bool isEnabled) ? isEnabled : null;

    public static int GetCurrentThreadId() => Environment.CurrentManagedThreadId;

    public override string ToString() => $"Name:{FriendlyName}\nThere are no context policies.";
}
