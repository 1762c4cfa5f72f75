// Shows the merged document; "Authorize" fetches a token with client credentials and "Try it out" sends it.
window.addEventListener("load", () => {
  SwaggerUIBundle({
    url: "/openapi",
    dom_id: "#api",
    deepLinking: true,
    docExpansion: "list",
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    persistAuthorization: false,
    tryItOutEnabled: false,
    validatorUrl: null,
    requestInterceptor(request) {
      // A new key for every try, so that trying twice does two things; clear the field's value to see a replay.
      if (request.method === "POST" && request.url.includes("/api/") && !request.headers["Idempotency-Key"]) {
        request.headers["Idempotency-Key"] = crypto.randomUUID();
      }
      return request;
    },
  });
});
