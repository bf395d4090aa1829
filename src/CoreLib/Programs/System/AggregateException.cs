using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.ExceptionServices;
using System.Text;

namespace System;

/// <summary>Several exceptions at once.</summary>
public class AggregateException : Exception
{
    private const string DefaultMessage = "One or more errors occurred.";

    private readonly Exception[] _innerExceptions;
    private ReadOnlyCollection<Exception>? _view;

    public AggregateException()
        : this(DefaultMessage)
    {
    }

    public AggregateException(string? message)
        : base(message ?? DefaultMessage)
    {
        _innerExceptions = [];
    }

    public AggregateException(string? message, Exception innerException)
        : base(message ?? DefaultMessage, innerException)
    {
        ArgumentNullException.ThrowIfNull(innerException);
        _innerExceptions = [innerException];
    }

    public AggregateException(IEnumerable<Exception> innerExceptions)
        : this(DefaultMessage, innerExceptions)
    {
    }

    public AggregateException(params Exception[] innerExceptions)
        : this(DefaultMessage, innerExceptions)
    {
    }

    public AggregateException(string? message, IEnumerable<Exception> innerExceptions)
        : this(message, ToArray(innerExceptions))
    {
    }

    public AggregateException(string? message, params Exception[] innerExceptions)
        : base(message ?? DefaultMessage, innerExceptions is { Length: > 0 } ? innerExceptions[0] : null)
    {
        ArgumentNullException.ThrowIfNull(innerExceptions);
        _innerExceptions = (Exception[])innerExceptions.Clone();
        foreach (Exception inner in _innerExceptions)
        {
            if (inner is null)
            {
                throw new ArgumentException("An element of innerExceptions was null.");
            }
        }
    }

    public ReadOnlyCollection<Exception> InnerExceptions => _view ??= new ReadOnlyCollection<Exception>(_innerExceptions);

    internal int InnerExceptionCount => _innerExceptions.Length;

    public override string Message
    {
        get
        {
            if (_innerExceptions.Length == 0)
            {
                return base.Message;
            }

            StringBuilder text = new();
            text.Append(base.Message);
            text.Append(' ');
            foreach (Exception inner in _innerExceptions)
            {
                text.Append('(');
                text.Append(inner.Message);
                text.Append(") ");
            }

            text.Length--;
            return text.ToString();
        }
    }

    public override Exception GetBaseException()
    {
        Exception? back = this;
        AggregateException? aggregate = this;
        while (aggregate is not null && aggregate._innerExceptions.Length == 1)
        {
            back = back!.InnerException;
            aggregate = back as AggregateException;
        }

        return back!;
    }

    public void Handle(Func<Exception, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        List<Exception>? unhandled = null;
        foreach (Exception inner in _innerExceptions)
        {
            if (!predicate(inner))
            {
                (unhandled ??= []).Add(inner);
            }
        }

        if (unhandled is not null)
        {
            throw new AggregateException(Message, unhandled);
        }
    }

    public AggregateException Flatten()
    {
        List<Exception> flat = [];
        List<AggregateException> toFlatten = [this];
        for (int i = 0; i < toFlatten.Count; i++)
        {
            foreach (Exception inner in toFlatten[i]._innerExceptions)
            {
                if (inner is AggregateException nested)
                {
                    toFlatten.Add(nested);
                }
                else
                {
                    flat.Add(inner);
                }
            }
        }

        return new AggregateException(GetType() == typeof(AggregateException) ? base.Message : Message, flat);
    }

    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(base.ToString());
        for (int i = 0; i < _innerExceptions.Length; i++)
        {
            if (_innerExceptions[i] == InnerException)
            {
                continue;
            }

            text.Append("\n ---> ");
            text.Append($"(Inner Exception #{i}) ");
            text.Append(_innerExceptions[i].ToString());
            text.Append("<---");
            text.Append('\n');
        }

        return text.ToString();
    }

    private static Exception[] ToArray(IEnumerable<Exception> exceptions)
    {
        ArgumentNullException.ThrowIfNull(exceptions, "innerExceptions");
        return new List<Exception>(exceptions).ToArray();
    }
}
