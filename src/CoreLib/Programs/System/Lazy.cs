using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace System;

/// <summary>
/// A value made at first use. Several threads may ask at once: in the mode ExecutionAndPublication one makes the value under a lock
/// while the others wait, in PublicationOnly each may make one and the first is kept, in None the caller sees to it.
/// </summary>
public class Lazy<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>
{
    // While it is not null the value is not there yet. Written last, so that who sees null sees the value.
    private volatile LazyState? _state;
    private Func<T>? _factory;
    private T? _value;

    public Lazy()
        : this(null, LazyThreadSafetyMode.ExecutionAndPublication, useDefaultConstructor: true)
    {
    }

    public Lazy(T value)
    {
        _value = value;
    }

    public Lazy(Func<T> valueFactory)
        : this(valueFactory, LazyThreadSafetyMode.ExecutionAndPublication, useDefaultConstructor: false)
    {
    }

    public Lazy(bool isThreadSafe)
        : this(null, ModeOf(isThreadSafe), useDefaultConstructor: true)
    {
    }

    public Lazy(LazyThreadSafetyMode mode)
        : this(null, mode, useDefaultConstructor: true)
    {
    }

    public Lazy(Func<T> valueFactory, bool isThreadSafe)
        : this(valueFactory, ModeOf(isThreadSafe), useDefaultConstructor: false)
    {
    }

    public Lazy(Func<T> valueFactory, LazyThreadSafetyMode mode)
        : this(valueFactory, mode, useDefaultConstructor: false)
    {
    }

    private Lazy(Func<T>? valueFactory, LazyThreadSafetyMode mode, bool useDefaultConstructor)
    {
        if (valueFactory is null && !useDefaultConstructor)
        {
            throw new ArgumentNullException(nameof(valueFactory));
        }

        if (mode is < LazyThreadSafetyMode.None or > LazyThreadSafetyMode.ExecutionAndPublication)
        {
            throw new ArgumentOutOfRangeException(nameof(mode), "The mode argument specifies an invalid value.");
        }

        _factory = valueFactory;
        _state = new LazyState(mode, useDefaultConstructor);
    }

    public bool IsValueCreated => _state is null;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public T Value => _state is null ? _value! : CreateValue();

    public override string? ToString() => IsValueCreated ? Value!.ToString() : "Value is not created.";

    private static LazyThreadSafetyMode ModeOf(bool isThreadSafe) =>
        isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None;

    private T CreateValue()
    {
        LazyState? state = _state;
        if (state is null)
        {
            return _value!;
        }

        switch (state.Mode)
        {
            case LazyThreadSafetyMode.None:
                MakeOnce(state);
                break;
            case LazyThreadSafetyMode.PublicationOnly:
                Publish(state);
                break;
            default:
                lock (state)
                {
                    if (_state is not null)
                    {
                        MakeOnce(state);
                    }
                }

                break;
        }

        return _value!;
    }

    private void MakeOnce(LazyState state)
    {
        state.Failure?.Throw();
        if (state.UseDefaultConstructor)
        {
            try
            {
                _value = MakeByConstructor();
            }
            catch (Exception exception)
            {
                state.Failure = ExceptionDispatchInfo.Capture(exception);
                throw;
            }
        }
        else
        {
            Func<T>? factory = _factory;
            if (factory is null)
            {
                throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            }

            _factory = null;
            try
            {
                _value = factory();
            }
            catch (Exception exception)
            {
                state.Failure = ExceptionDispatchInfo.Capture(exception);
                throw;
            }
        }

        _state = null;
    }

    private void Publish(LazyState state)
    {
        Func<T>? factory = _factory;
        if (factory is null && !state.UseDefaultConstructor)
        {
            // Another thread has published and is about to say so.
            SpinWait.SpinUntil(() => _state is null);
            return;
        }

        T value = state.UseDefaultConstructor ? MakeByConstructor() : factory!();
        lock (state)
        {
            if (_state is not null)
            {
                _value = value;
                _factory = null;
                _state = null;
            }
        }
    }

    private static T MakeByConstructor()
    {
        try
        {
            return Activator.CreateInstance<T>();
        }
        catch (MissingMethodException)
        {
            throw new MissingMemberException("The lazily-initialized type does not have a public, parameterless constructor.");
        }
    }

    /// <summary>How the value is to be made, and what went wrong. Also the lock.</summary>
    private sealed class LazyState(LazyThreadSafetyMode mode, bool useDefaultConstructor)
    {
        public LazyThreadSafetyMode Mode => mode;

        public bool UseDefaultConstructor => useDefaultConstructor;

        public ExceptionDispatchInfo? Failure { get; set; }
    }
}
