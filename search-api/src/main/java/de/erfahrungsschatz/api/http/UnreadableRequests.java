package de.erfahrungsschatz.api.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what the server underneath refuses before it reaches a route: an address too long, header lines too many, something
/// that is no HTTP. Where not even the address was understood, nobody knows who asks, and the answer is the one for programs.
final class UnreadableRequests extends ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger("api.http");

    /// What the server calls the path of a request that it could not read.
    private static final String UNKNOWN_PATH = "/badMessage";

    private final LocalPages pages;
    private final Map<String, String> headers;

    /// @param headers those that every answer has
    UnreadableRequests(LocalPages pages, Map<String, String> headers) {
        this.pages = pages;
        this.headers = headers;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(Request request, Response response, int status, @Nullable String message,
            @Nullable Throwable cause, Callback callback) {
        LOG.atInfo().setMessage("request refused").addKeyValue("status", status).addKeyValue("reason", message).log();
        String path = Request.getPathInContext(request);
        boolean program = path.equals(UNKNOWN_PATH) || ApiRoutes.has(path);
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, program ? Replies.PROBLEM : Replies.HTML);
        byte[] body = program
                ? Replies.problem(Failure.of(status))
                : pages.at(path, null).failure(status).getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
